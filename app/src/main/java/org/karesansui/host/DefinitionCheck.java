package org.karesansui.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.Domain;
import org.karesansui.libvirt.DomainXmlFlag;
import org.karesansui.libvirt.ErrorCode;
import org.karesansui.libvirt.Hypervisor;
import org.karesansui.libvirt.LibvirtException;

/**
 * Finds the definitions that were changed without an event, as {@code virsh attach-device --config} changes them. It needs
 * a call to libvirt for each guest, so it is made beside the keeper, where no event waits for it, and only tells whom to
 * look at again. Where the definitions' files are at hand, nearly all of these calls are spared. Thread-safe.
 */
final class DefinitionCheck {
    private final Hypervisor hypervisor;
    private final Supplier<Inventory> inventory;
    private final Supplier<Map<String, DefinitionFiles.Stamp>> files;

    /** The files of those definitions that were read since and were as the inventory had them. */
    private final Map<UUID, DefinitionFiles.Stamp> seen = new HashMap<>();

    /** @param files by the guest's name; an empty map where they are not at hand */
    DefinitionCheck(
            Hypervisor hypervisor, Supplier<Inventory> inventory, Supplier<Map<String, DefinitionFiles.Stamp>> files) {
        this.hypervisor = hypervisor;
        this.inventory = inventory;
        this.files = files;
    }

    /**
     * The guests whose definition is not the one that the inventory knows.
     *
     * @throws LibvirtException where libvirt does not answer
     */
    synchronized List<UUID> changed() {
        var known = inventory.get().guests();
        seen.keySet().retainAll(known.keySet());
        // Before the definitions are read: what changes in between has another stamp the next time.
        var stamps = files.get();
        var unsure = known.values().stream()
                .filter(guest -> !isAsSeen(guest, stamps))
                .map(guest -> guest.id().uuid())
                .collect(Collectors.toSet());
        return unsure.isEmpty() ? List.of() : hypervisor.read(connection -> changed(connection, unsure, stamps));
    }

    private boolean isAsSeen(GuestFacts guest, Map<String, DefinitionFiles.Stamp> stamps) {
        var stamp = stamps.get(guest.name());
        return stamp != null && stamp.equals(seen.get(guest.id().uuid()));
    }

    private List<UUID> changed(Connection connection, Set<UUID> unsure, Map<String, DefinitionFiles.Stamp> stamps) {
        var changed = new ArrayList<UUID>();
        try (var domains = connection.listAllDomains()) {
            for (var domain : domains) {
                var uuid = domain.uuid();
                if (!unsure.contains(uuid)) {
                    continue;
                }
                if (isAsKnown(domain, uuid)) {
                    seen.compute(uuid, (_, _) -> stamps.get(domain.name()));
                } else {
                    changed.add(uuid);
                }
            }
        }
        return changed;
    }

    private boolean isAsKnown(Domain domain, UUID uuid) {
        var guest = inventory.get().guests().get(uuid);
        try {
            return guest != null
                    && guest.traits().text().mark() == GuestTraits.mark(domain.xml(DomainXmlFlag.INACTIVE));
        } catch (LibvirtException failure) {
            if (failure.is(ErrorCode.NO_DOMAIN)) {
                // It went meanwhile, and an event says so.
                return false;
            }
            throw failure;
        }
    }
}
