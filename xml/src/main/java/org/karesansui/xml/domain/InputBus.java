package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** How an input device is plugged in. */
public record InputBus(String word) implements Word {
    public static final InputBus USB = new InputBus("usb");
    public static final InputBus PS2 = new InputBus("ps2");
    public static final InputBus VIRTIO = new InputBus("virtio");

    public InputBus {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
