// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virNetworkUpdateSection; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum NetworkUpdateSection {
    NONE(0),
    BRIDGE(1),
    DOMAIN(2),
    IP(3),
    IP_DHCP_HOST(4),
    IP_DHCP_RANGE(5),
    FORWARD(6),
    FORWARD_INTERFACE(7),
    FORWARD_PF(8),
    PORTGROUP(9),
    DNS_HOST(10),
    DNS_TXT(11),
    DNS_SRV(12),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    NetworkUpdateSection(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static NetworkUpdateSection of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
