package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** To what a controller’s devices are plugged. */
public record ControllerType(String word) implements Word {
    public static final ControllerType PCI = new ControllerType("pci");
    public static final ControllerType USB = new ControllerType("usb");
    public static final ControllerType SCSI = new ControllerType("scsi");
    public static final ControllerType SATA = new ControllerType("sata");
    public static final ControllerType IDE = new ControllerType("ide");
    public static final ControllerType FDC = new ControllerType("fdc");
    public static final ControllerType VIRTIO_SERIAL = new ControllerType("virtio-serial");
    public static final ControllerType CCID = new ControllerType("ccid");

    public ControllerType {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
