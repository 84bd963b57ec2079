package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirNetwork.*;

import java.lang.foreign.MemorySegment;
import java.util.UUID;

/** The place of one interface in a virtual network. */
public final class NetworkPort extends Handle {

    NetworkPort(Lifeline lifeline, MemorySegment pointer) {
        super(lifeline, pointer);
    }

    @Override
    void free(MemorySegment self) {
        virNetworkPortFree(self);
    }

    public UUID uuid() {
        return uuidFrom((self, scratch, bytes) -> virNetworkPortGetUUID(self, bytes));
    }

    public String xml() {
        return text((self, scratch) -> virNetworkPortGetXMLDesc(self, 0));
    }

    /** Bandwidth limits. */
    public TypedParams parameters() {
        return paramsFrom((self, scratch, params, count) -> virNetworkPortGetParameters(self, params, count, 0));
    }

    public void setParameters(TypedParams params) {
        run((self, scratch) -> virNetworkPortSetParameters(self, params.in(scratch), params.size(), 0));
    }

    public void delete() {
        run((self, scratch) -> virNetworkPortDelete(self, 0));
    }
}
