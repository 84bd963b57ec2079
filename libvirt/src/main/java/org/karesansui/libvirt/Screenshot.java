package org.karesansui.libvirt;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A picture of a screen, in whatever format the hypervisor gives ({@code image/x-portable-pixmap}, {@code image/png}). */
public final class Screenshot {
    private final String mimeType;
    private final byte[] image;

    Screenshot(String mimeType, byte[] image) {
        this.mimeType = mimeType;
        this.image = image;
    }

    public String mimeType() {
        return mimeType;
    }

    public int size() {
        return image.length;
    }

    public InputStream image() {
        return new ByteArrayInputStream(image);
    }
}
