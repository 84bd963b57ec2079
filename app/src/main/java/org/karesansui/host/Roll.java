package org.karesansui.host;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.Domain;
import org.karesansui.libvirt.DomainListFlag;
import org.karesansui.libvirt.DomainState;
import org.karesansui.libvirt.DomainStateReason;
import org.karesansui.libvirt.StatsGroup;

/** What libvirt tells of all guests in one call for each question, so that a resync need not ask each guest. */
record Roll(Set<UUID> persistent, Set<UUID> autostarted, Set<UUID> saved, Map<UUID, DomainStateReason> states) {
    static Roll call(Connection connection) {
        return new Roll(
                listed(connection, DomainListFlag.PERSISTENT),
                listed(connection, DomainListFlag.AUTOSTART),
                listed(connection, DomainListFlag.MANAGEDSAVE),
                states(connection));
    }

    static Set<UUID> listed(Connection connection, DomainListFlag flag) {
        try (var domains = connection.listAllDomains(flag)) {
            return domains.stream().map(Domain::uuid).collect(Collectors.toSet());
        }
    }

    private static Map<UUID, DomainStateReason> states(Connection connection) {
        var states = new HashMap<UUID, DomainStateReason>();
        for (var stats : connection.domainStats(EnumSet.of(StatsGroup.STATE))) {
            var values = stats.values();
            values.number("state.state")
                    .ifPresent(state ->
                            states.put(stats.uuid(), new DomainStateReason(DomainState.of((int) state), (int)
                                    values.number("state.reason").orElse(0))));
        }
        return states;
    }

    /** Absent for a guest that came after the call. */
    Optional<DomainStateReason> state(UUID uuid) {
        return Optional.ofNullable(states.get(uuid));
    }
}
