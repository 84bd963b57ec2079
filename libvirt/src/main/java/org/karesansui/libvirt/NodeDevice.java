package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static org.karesansui.libvirt.ffi.VirNodedev.*;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.ffi.Memory;

/** A device of the host. */
public final class NodeDevice extends Handle {

    NodeDevice(Lifeline lifeline, MemorySegment pointer) {
        super(lifeline, pointer);
    }

    @Override
    void free(MemorySegment self) {
        virNodeDeviceFree(self);
    }

    public String name() {
        return borrowed((self, scratch) -> virNodeDeviceGetName(self));
    }

    /** The name of the device it hangs on; empty for the root. */
    public Optional<String> parent() {
        return with((self, scratch) -> Optional.ofNullable(Memory.borrowed(virNodeDeviceGetParent(self))));
    }

    public String xml() {
        return text((self, scratch) -> virNodeDeviceGetXMLDesc(self, 0));
    }

    /** Names of what it can do: {@code pci}, {@code net}, {@code storage} ... */
    public List<String> capabilities() {
        return with((self, scratch) -> {
            int room = checked(virNodeDeviceNumOfCaps(self));
            if (room == 0) {
                return List.of();
            }
            var array = scratch.pointers(room);
            int count = checked(virNodeDeviceListCaps(self, array, room));
            var names = new ArrayList<String>(count);
            for (int i = 0; i < count; i++) {
                // SAFETY: the array is of this call's arena; each name in it is ours, and taken() frees it.
                names.add(String.valueOf(Memory.taken(array.getAtIndex(ADDRESS, i))));
            }
            return List.copyOf(names);
        });
    }

    /** Takes it from the host's driver, so that a guest may have it; null for the driver that libvirt would choose. */
    public void detach(@Nullable String driver) {
        run((self, scratch) -> virNodeDeviceDetachFlags(self, scratch.textOrNull(driver), 0));
    }

    public void reAttach() {
        run((self, scratch) -> virNodeDeviceReAttach(self));
    }

    public void reset() {
        run((self, scratch) -> virNodeDeviceReset(self));
    }

    public void create() {
        run((self, scratch) -> virNodeDeviceCreate(self, 0));
    }

    public void destroy() {
        run((self, scratch) -> virNodeDeviceDestroy(self));
    }

    public void undefine() {
        run((self, scratch) -> virNodeDeviceUndefine(self, 0));
    }

    public boolean autostart() {
        return intFrom((self, scratch, result) -> virNodeDeviceGetAutostart(self, result)) != 0;
    }

    public void setAutostart(boolean autostart) {
        run((self, scratch) -> virNodeDeviceSetAutostart(self, autostart ? 1 : 0));
    }

    public boolean isActive() {
        return truth((self, scratch) -> virNodeDeviceIsActive(self));
    }

    public boolean isPersistent() {
        return truth((self, scratch) -> virNodeDeviceIsPersistent(self));
    }
}
