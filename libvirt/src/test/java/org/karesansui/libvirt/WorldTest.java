package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** A host read from a file of our own. */
class WorldTest {

    @Test
    void two_connections_to_a_file_are_two_worlds() {
        try (var one = Connection.open(World.uri());
                var other = Connection.open(World.uri());
                var web = one.domainLookupByName("web");
                var same = other.domainLookupByName("web")) {
            web.destroy();
            assertThat(web.isActive()).isFalse();
            assertThat(same.isActive()).isTrue();
        }
    }

    @Test
    void everything_in_the_file_is_listed_and_counted() {
        try (var connection = Connection.open(World.uri());
                var domains = connection.listAllDomains();
                var networks = connection.networks().listAll();
                var pools = connection.storage().listAll();
                var web = connection.domainLookupByName("web")) {
            assertThat(domains.stream().map(Domain::name)).containsExactlyInAnyOrder("web", "db");
            assertThat(networks.stream().map(Network::name)).containsExactly("lan");
            assertThat(pools.stream().map(StoragePool::name)).containsExactly("images");
            assertThat(web.metadata(MetadataType.TITLE, null)).contains("Front end");
            assertThat(web.statistics().interfaceStats("52:54:00:00:00:01").receivedBytes())
                    .isNotNegative();
            assertThat(web.agent().interfaceAddresses(AddressSource.LEASE))
                    .singleElement()
                    .satisfies(nic -> assertThat(nic.mac()).isEqualTo("52:54:00:00:00:01"));
            assertThat(connection.domainStats(EnumSet.noneOf(StatsGroup.class))).hasSize(2);
        }
    }
}
