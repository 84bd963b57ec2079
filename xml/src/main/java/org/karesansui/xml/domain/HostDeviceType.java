package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** What kind of device of the host is lent. */
public record HostDeviceType(String word) implements Word {
    public static final HostDeviceType PCI = new HostDeviceType("pci");
    public static final HostDeviceType USB = new HostDeviceType("usb");
    public static final HostDeviceType SCSI = new HostDeviceType("scsi");
    public static final HostDeviceType SCSI_HOST = new HostDeviceType("scsi_host");
    public static final HostDeviceType MDEV = new HostDeviceType("mdev");

    public HostDeviceType {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
