package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** The network card that the guest sees. */
public record InterfaceModel(String word) implements Word {
    public static final InterfaceModel VIRTIO = new InterfaceModel("virtio");
    public static final InterfaceModel E1000 = new InterfaceModel("e1000");
    public static final InterfaceModel E1000E = new InterfaceModel("e1000e");
    public static final InterfaceModel RTL8139 = new InterfaceModel("rtl8139");
    public static final InterfaceModel NE2K_PCI = new InterfaceModel("ne2k_pci");
    public static final InterfaceModel VMXNET3 = new InterfaceModel("vmxnet3");

    public InterfaceModel {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
