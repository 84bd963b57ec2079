package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirNwfilter.*;

import java.util.Optional;
import java.util.UUID;

/** The network filters of a connection, and where they are bound. */
public final class NwFilters {
    private final Connection connection;

    NwFilters(Connection connection) {
        this.connection = connection;
    }

    public Handles<NwFilter> listAll() {
        return connection.handles(NwFilter::new, (self, scratch, array) -> virConnectListAllNWFilters(self, array, 0));
    }

    public NwFilter lookupByName(String name) {
        return connection.object(NwFilter::new, (self, scratch) -> virNWFilterLookupByName(self, scratch.text(name)));
    }

    public NwFilter lookupByUuid(UUID uuid) {
        return connection.object(NwFilter::new, (self, scratch) -> virNWFilterLookupByUUID(self, scratch.uuid(uuid)));
    }

    public Optional<NwFilter> find(String name) {
        return connection.objectUnless(
                ErrorCode.NO_NWFILTER,
                NwFilter::new,
                (self, scratch) -> virNWFilterLookupByName(self, scratch.text(name)));
    }

    public NwFilter defineXml(String xml) {
        return connection.object(NwFilter::new, (self, scratch) -> virNWFilterDefineXML(self, scratch.text(xml)));
    }

    public Handles<NwFilterBinding> listAllBindings() {
        return connection.handles(
                NwFilterBinding::new, (self, scratch, array) -> virConnectListAllNWFilterBindings(self, array, 0));
    }

    public NwFilterBinding bindingLookupByPortDevice(String device) {
        return connection.object(
                NwFilterBinding::new, (self, scratch) -> virNWFilterBindingLookupByPortDev(self, scratch.text(device)));
    }

    public NwFilterBinding bindingCreateXml(String xml, NwFilterBindingCreateFlag... flags) {
        return connection.object(
                NwFilterBinding::new,
                (self, scratch) -> virNWFilterBindingCreateXML(self, scratch.text(xml), Flag.bits(flags)));
    }
}
