package org.karesansui.guest;

import org.karesansui.problem.ProblemCode;

/** What can go wrong with a guest. */
public enum GuestProblem implements ProblemCode {
    GUEST_NAME_INVALID(400),
    GUEST_NOT_FOUND(404),
    GUEST_NAME_TAKEN(409),
    /** The verb does not fit the guest's state; its arguments are the guest, the verb and the state. */
    GUEST_STATE_WRONG(409),
    /** Only a guest that is off is renamed. Its argument is the guest. */
    GUEST_RENAME_NOT_OFF(409),
    /** Its arguments are the guest and how many snapshots it has. */
    GUEST_HAS_SNAPSHOTS(409),
    /** Its arguments are the guest and the path of the image that another guest uses too. */
    GUEST_DISK_SHARED(409),
    /** libvirt ended the saving of its memory, and it was not saved. Its argument is the guest. */
    GUEST_NOT_SAVED(409),
    /** A disk that is to go must stay, or there is none such; its argument is the target. */
    GUEST_DISK_STAYS(400),
    /** The confirmation does not repeat the guest's name. */
    GUEST_NAME_NOT_REPEATED(400),
    /** The confirmation does not repeat the number of guests, which is its argument. */
    GUEST_COUNT_NOT_REPEATED(400),
    /** Its arguments are the MAC address and the guest that has it. */
    GUEST_MAC_TAKEN(409),
    GUEST_MAC_INVALID(400),
    GUEST_TAG_INVALID(400),
    GUEST_TEXT_TOO_LONG(400),
    /** Its arguments are what was asked for and what is possible. */
    GUEST_VCPUS_OUT_OF_RANGE(400),
    GUEST_MEMORY_OUT_OF_RANGE(400),
    /** The host can give less now than the guest has; its arguments are what it can give and what was asked for. */
    GUEST_MEMORY_SCARCE(409),
    GUEST_MACHINE_UNKNOWN(400),
    GUEST_SIZE_INVALID(400),
    /** The word is none of those that the field takes; its argument is the list of them. */
    GUEST_CHOICE_UNKNOWN(400),
    GUEST_CHECKSUM_INVALID(400),
    /** The guest is to start from a kernel, or has an initial RAM disk, and no kernel is named. */
    GUEST_KERNEL_MISSING(400),
    /** The guest is to start from a CD and none is named. */
    GUEST_CD_MISSING(400),
    /** The file is no image of a CD (ISO 9660). Its argument is what was named. */
    GUEST_CD_INVALID(400),
    /** The image is shorter than it says of itself. Its arguments are what was named, what is there and what should be. */
    GUEST_CD_CUT(400),
    /** Nobody can look into the file. Its arguments are what was named, and why. */
    GUEST_MEDIUM_UNREADABLE(400),
    /** Files that are fetched for a guest bear its name and more. Its argument is how many characters it may have. */
    GUEST_NAME_TOO_LONG(400),
    /** For one start a CD is not fetched. Its argument is the address. */
    GUEST_CD_ELSEWHERE(400),
    /** The guest is to start from an image and none is named. */
    GUEST_IMAGE_MISSING(400),
    /** The guest's disk is to be a copy of an image, and no disk says where. */
    GUEST_DISK_MISSING(400),
    /** Its argument is the address of an image that would have to be fetched, and is to be used itself. */
    GUEST_IMAGE_ELSEWHERE(400),
    /** Another guest uses the image, or builds on it. Its argument is the path. */
    GUEST_IMAGE_TAKEN(409),
    /** Its arguments are the size of the disk in the image and what was asked for. */
    GUEST_IMAGE_LARGER(400),
    /** What cloud-init is told is for guests that start from an image. */
    GUEST_CLOUD_WITHOUT_IMAGE(400),
    /** User data is written as a whole, or made of account and keys. */
    GUEST_CLOUD_TWICE(400),
    /** The guest is to start from the network and has no NIC. */
    GUEST_NIC_MISSING(400),
    /** The host has no UEFI for guests of this machine type. */
    GUEST_UEFI_MISSING(400),
    /** The host has none with Secure Boot for guests of this machine type. */
    GUEST_SECURE_BOOT_MISSING(400),
    GUEST_TPM_MISSING(400),
    /** There is nothing to be removed. Its argument is the guest. */
    GUEST_NO_INSTALL_MEDIA(409),
    GUEST_SPICE_MISSING(400),
    /** Neither network:NAME nor bridge:NAME. */
    GUEST_NIC_INVALID(400),
    /** Neither a path, a volume nor an address. */
    GUEST_MEDIUM_INVALID(400),
    GUEST_MEDIUM_NOT_FOUND(400),
    /** What is fetched for a host elsewhere goes there as a volume, and it has no pool for it. Its argument is the host. */
    GUEST_FETCH_ELSEWHERE(400),
    /** A path of the host outside the folders of the setting {@code media.paths}. */
    GUEST_MEDIUM_NOT_PERMITTED(403),
    GUEST_SEARCH_INVALID(400),
    /** Only a guest that its host keeps can start with it. Its argument is the guest. */
    GUEST_NOT_KEPT(409);

    private final int status;

    GuestProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
