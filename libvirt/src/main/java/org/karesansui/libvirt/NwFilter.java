package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirNwfilter.*;

import java.lang.foreign.MemorySegment;
import java.util.UUID;

/** A network filter: rules that interfaces of guests may name. */
public final class NwFilter extends Handle {

    NwFilter(Lifeline lifeline, MemorySegment pointer) {
        super(lifeline, pointer);
    }

    @Override
    void free(MemorySegment self) {
        virNWFilterFree(self);
    }

    public String name() {
        return borrowed((self, scratch) -> virNWFilterGetName(self));
    }

    public UUID uuid() {
        return uuidFrom((self, scratch, bytes) -> virNWFilterGetUUID(self, bytes));
    }

    public String xml() {
        return text((self, scratch) -> virNWFilterGetXMLDesc(self, 0));
    }

    public void undefine() {
        run((self, scratch) -> virNWFilterUndefine(self));
    }
}
