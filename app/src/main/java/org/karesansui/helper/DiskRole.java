package org.karesansui.helper;

/** Which disk of a guest an image is; it decides where the layout puts the image. */
public enum DiskRole {
    /** {@code images/GUEST.img}, linked under the UUID of the guest. */
    FIRST,
    /** {@code disk/UUID.img}, linked under the UUID of the disk. */
    FURTHER
}
