package org.karesansui.storage;

import org.karesansui.problem.ProblemCode;

/** What can go wrong with storage. */
public enum StorageProblem implements ProblemCode {
    /** Its arguments are the pool and the host. */
    POOL_NOT_FOUND(404),
    POOL_INACTIVE(409),
    /** Its arguments are the pool, what is asked for and what is free. */
    POOL_FULL(409),
    /** As {@link #POOL_FULL}, but the image grows as it fills, so that it can be made where that is asked for. */
    POOL_OVERCOMMITTED(409),
    /** It filled up while an image was made. Its arguments are the pool and libvirt's own sentence. */
    POOL_DISK_FULL(507),
    /** Its arguments are the volume and the pool. */
    VOLUME_NOT_FOUND(404),
    VOLUME_EXISTS(409),
    /** There is already a folder where the guest's images would go. Its argument is the path. */
    GUEST_FOLDER_EXISTS(409),
    /** Its arguments are the name and the address that it stands for. */
    FETCH_ADDRESS_REFUSED(403),
    /** Its arguments are what was fetched and what went wrong. */
    FETCH_FAILED(502),
    /** Its arguments are what was fetched and the folder it was to be kept in. */
    FETCH_DISK_FULL(507),
    /** Its arguments are what was fetched and the bytes that are allowed. */
    FETCH_TOO_LARGE(422),
    /** Its arguments are what was fetched, the checksum that was wanted and that which it has. */
    FETCH_CHECKSUM_WRONG(422),
    /** It is neither qcow2 nor a raw disk. Its argument is the file. */
    IMAGE_UNKNOWN(422),
    /** Its arguments are the file and the name of the format that it has. */
    IMAGE_FORMAT_FOREIGN(422),
    /** Parts of it lie in another file, which it names itself. Its argument is the file. */
    IMAGE_NOT_WHOLE(422),
    IMAGE_ENCRYPTED(422),
    /** Its own header says so, or cannot be. */
    IMAGE_DAMAGED(422);

    private final int status;

    StorageProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
