package org.karesansui.host;

import org.karesansui.xml.Bytes;

/**
 * What the machine is that a host runs on.
 *
 * @param hypervisor libvirt's name of the driver: QEMU, TEST
 * @param libvirtVersion as in 9.0.0
 * @param hypervisorVersion as in 7.2.22; empty where the driver has none
 * @param cpus logical processors that are online
 */
public record NodeFacts(
        String hostName,
        String hypervisor,
        String libvirtVersion,
        String hypervisorVersion,
        String cpuModel,
        int cpus,
        Bytes memory) {
    public static final NodeFacts UNKNOWN = new NodeFacts("", "", "", "", "", 0, Bytes.ZERO);
}
