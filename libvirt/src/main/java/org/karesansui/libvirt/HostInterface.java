package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirInterface.*;

import java.lang.foreign.MemorySegment;

/** A network interface of the host. */
public final class HostInterface extends Handle {

    HostInterface(Lifeline lifeline, MemorySegment pointer) {
        super(lifeline, pointer);
    }

    @Override
    void free(MemorySegment self) {
        virInterfaceFree(self);
    }

    public String name() {
        return borrowed((self, scratch) -> virInterfaceGetName(self));
    }

    public String mac() {
        return borrowed((self, scratch) -> virInterfaceGetMACString(self));
    }

    public String xml(InterfaceXmlFlag... flags) {
        return text((self, scratch) -> virInterfaceGetXMLDesc(self, Flag.bits(flags)));
    }

    public boolean isActive() {
        return truth((self, scratch) -> virInterfaceIsActive(self));
    }

    /** Brings it up. */
    public void create() {
        run((self, scratch) -> virInterfaceCreate(self, 0));
    }

    /** Takes it down. */
    public void destroy() {
        run((self, scratch) -> virInterfaceDestroy(self, 0));
    }

    public void undefine() {
        run((self, scratch) -> virInterfaceUndefine(self));
    }
}
