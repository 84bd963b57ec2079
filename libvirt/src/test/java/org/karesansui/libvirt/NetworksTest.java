package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NetworksTest {
    private static final UUID ID = UUID.fromString("1d3a6a34-06ad-4ac5-8e0e-7c5e3e3c7a11");
    private static final String LAB = """
            <network><name>lab</name><uuid>1d3a6a34-06ad-4ac5-8e0e-7c5e3e3c7a11</uuid><forward mode='nat'/>
            <bridge name='virbr7'/><ip address='10.9.0.1' netmask='255.255.255.0'>
            <dhcp><range start='10.9.0.10' end='10.9.0.20'/></dhcp></ip></network>""";

    @RegisterExtension
    final TestConnection host = new TestConnection();

    @Test
    void a_network_lives_from_define_to_undefine() {
        var networks = host.connection().networks();
        try (var network = networks.defineXml(LAB)) {
            assertThat(network.uuid()).isEqualTo(ID);
            assertThat(network.isActive()).isFalse();
            assertThat(network.isPersistent()).isTrue();
            network.create();
            network.setAutostart(true);
            assertThat(network.isActive()).isTrue();
            assertThat(network.autostart()).isTrue();
            assertThat(network.bridgeName()).contains("virbr7");
            network.destroy();
            network.undefine();
        }
        assertThat(networks.find(ID)).isEmpty();
        assertThat(networks.find("lab")).isEmpty();
    }

    @Test
    void a_host_entry_is_added_in_place() {
        try (var network = host.connection().networks().defineXml(LAB)) {
            network.update(
                    NetworkUpdateCommand.ADD_LAST,
                    NetworkUpdateSection.IP_DHCP_HOST,
                    -1,
                    "<host mac='52:54:00:00:00:01' ip='10.9.0.11'/>",
                    NetworkUpdateFlag.CONFIG);
            assertThat(network.xml()).contains("52:54:00:00:00:01");
        }
    }

    @Test
    void all_networks_are_listed_and_the_flags_choose() {
        var networks = host.connection().networks();
        try (var defined = networks.defineXml(LAB);
                var all = networks.listAll();
                var active = networks.listAll(NetworkListFlag.ACTIVE)) {
            assertThat(all.stream().map(Network::name)).contains("default", defined.name());
            assertThat(active.stream().map(Network::name)).containsExactly("default");
        }
    }
}
