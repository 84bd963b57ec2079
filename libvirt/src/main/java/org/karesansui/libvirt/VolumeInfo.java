package org.karesansui.libvirt;

/** Kind and size of a volume, in bytes: what a guest sees, and what it takes now. */
public record VolumeInfo(VolumeType type, long capacity, long allocation) {}
