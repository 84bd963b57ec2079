package org.karesansui.libvirt;

/** A state and why; the reason is a number of libvirt's enumeration for that state (virDomainShutoffReason and so on). */
public record DomainStateReason(DomainState state, int reason) {}
