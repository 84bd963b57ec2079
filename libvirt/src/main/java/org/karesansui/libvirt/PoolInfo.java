package org.karesansui.libvirt;

/** State of a pool, and its space in bytes. */
public record PoolInfo(PoolState state, long capacity, long allocation, long available) {}
