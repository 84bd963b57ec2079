package org.karesansui.guest;

import java.util.List;
import java.util.UUID;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.HostState;
import org.karesansui.host.Inventory;

/** How the pages show what the inventory knows. */
final class GuestRows {
    private GuestRows() {}

    static GuestRow row(GuestFacts guest, Inventory inventory) {
        return new GuestRow(
                guest.id().host().value(),
                guest.id().uuid(),
                guest.name(),
                guest.traits().title(),
                inventory.stateOf(guest),
                new GuestRow.Load(
                        guest.traits().vcpus(),
                        guest.traits().memory(),
                        guest.load().cpuPercent(),
                        guest.startedAt()),
                guest.addresses(),
                guest.traits().tags());
    }

    /** The path of a guest's pages: by name, or by UUID where the name is none that we would give. */
    static String path(String host, String name, UUID uuid) {
        return "/hosts/" + host + "/guests/" + (GuestName.fits(name) ? name : uuid);
    }

    /** What can be asked of it now: nothing while its host cannot be reached. */
    static List<String> verbs(GuestFacts guest, Inventory inventory) {
        return inventory.state() instanceof HostState.Up
                ? GuestVerb.fitting(guest.state(), guest.active()).stream()
                        .map(GuestVerb::word)
                        .toList()
                : List.of();
    }
}
