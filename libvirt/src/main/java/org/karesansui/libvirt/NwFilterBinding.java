package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirNwfilter.*;

import java.lang.foreign.MemorySegment;

/** A network filter at work on one device of the host. */
public final class NwFilterBinding extends Handle {

    NwFilterBinding(Lifeline lifeline, MemorySegment pointer) {
        super(lifeline, pointer);
    }

    @Override
    void free(MemorySegment self) {
        virNWFilterBindingFree(self);
    }

    public String portDevice() {
        return borrowed((self, scratch) -> virNWFilterBindingGetPortDev(self));
    }

    public String filterName() {
        return borrowed((self, scratch) -> virNWFilterBindingGetFilterName(self));
    }

    public String xml() {
        return text((self, scratch) -> virNWFilterBindingGetXMLDesc(self, 0));
    }

    public void delete() {
        run((self, scratch) -> virNWFilterBindingDelete(self));
    }
}
