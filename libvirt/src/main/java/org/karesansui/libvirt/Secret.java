package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.karesansui.libvirt.ffi.VirSecret.*;

import java.lang.foreign.MemorySegment;
import java.util.UUID;
import org.karesansui.libvirt.ffi.Memory;

/** A secret of libvirt's. Values pass through as bytes that whoever holds them overwrites after use; none is logged. */
public final class Secret extends Handle {

    Secret(Lifeline lifeline, MemorySegment pointer) {
        super(lifeline, pointer);
    }

    @Override
    void free(MemorySegment self) {
        virSecretFree(self);
    }

    public UUID uuid() {
        return uuidFrom((self, scratch, bytes) -> virSecretGetUUID(self, bytes));
    }

    public SecretUsageType usageType() {
        return SecretUsageType.of(number((self, scratch) -> virSecretGetUsageType(self)));
    }

    public String usageId() {
        return borrowed((self, scratch) -> virSecretGetUsageID(self));
    }

    /** The definition, without the value. */
    public String xml() {
        return text((self, scratch) -> virSecretGetXMLDesc(self, 0));
    }

    /** The native copy is overwritten before this returns; the array stays the caller's to overwrite. */
    public void setValue(byte[] value) {
        run((self, scratch) -> {
            var copy = scratch.bytes(value);
            try {
                return virSecretSetValue(self, copy, value.length, 0);
            } finally {
                copy.fill((byte) 0);
            }
        });
    }

    /** A copy for the caller to overwrite after use; refused by libvirt for a private secret. */
    public byte[] value() {
        return with((self, scratch) -> {
            var size = scratch.longNumber();
            var pointer = checked(virSecretGetValue(self, size, 0));
            // SAFETY: the bytes are ours, as many as libvirt counted; overwritten and freed here by this thread.
            var bytes = Memory.at(pointer, size.get(JAVA_LONG, 0));
            try {
                return bytes.toArray(JAVA_BYTE);
            } finally {
                bytes.fill((byte) 0);
                Memory.free(pointer);
            }
        });
    }

    public void undefine() {
        run((self, scratch) -> virSecretUndefine(self));
    }
}
