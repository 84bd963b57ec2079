package org.karesansui.host;

/**
 * How busy a guest is, over the last sweep. All figures are zero while it is off.
 *
 * @param cpuPercent of all its vCPUs together: 0 to 100
 * @param memoryUsed bytes that the guest itself says it uses (balloon statistics), else what QEMU holds for it
 * @param diskRead bytes a second, all disks
 * @param diskWritten bytes a second, all disks
 * @param received bytes a second, all NICs, as the guest sees it
 * @param sent bytes a second, all NICs, as the guest sees it
 */
public record GuestLoad(double cpuPercent, long memoryUsed, long diskRead, long diskWritten, long received, long sent) {
    public static final GuestLoad NONE = new GuestLoad(0, 0, 0, 0, 0, 0);
}
