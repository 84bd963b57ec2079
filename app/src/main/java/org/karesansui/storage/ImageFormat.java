package org.karesansui.storage;

import java.util.Locale;

/** The formats in which we make images. */
public enum ImageFormat {
    QCOW2,
    RAW;

    /** libvirt's word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
