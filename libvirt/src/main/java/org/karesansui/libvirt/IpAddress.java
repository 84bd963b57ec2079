package org.karesansui.libvirt;

/** An address as a guest or a DHCP server tells it; the prefix in bits. */
public record IpAddress(AddressType type, String address, int prefix) {}
