package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** The kind of firmware that libvirt picks for a guest. */
public record Firmware(String word) implements Word {
    public static final Firmware EFI = new Firmware("efi");
    public static final Firmware BIOS = new Firmware("bios");

    public Firmware {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
