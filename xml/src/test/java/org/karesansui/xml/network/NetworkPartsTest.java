package org.karesansui.xml.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.karesansui.xml.Fixture;
import org.karesansui.xml.Namespace;
import org.karesansui.xml.XmlChange;
import org.karesansui.xml.XmlDiff;
import org.karesansui.xml.XmlNode;

class NetworkPartsTest {
    private final XmlNode before = Fixture.read("network-in.xml");
    private final NetworkXml network = NetworkXml.of(before.copy());

    @Test
    void a_range_that_goes_leaves_the_other_and_the_hosts() {
        var block = network.ipBlocks().getFirst();
        block.remove(block.ranges().getFirst());
        assertThat(changed()).containsExactly("network/ip[192.0.2.1]/dhcp/range[192.0.2.100]");
    }

    @Test
    void a_host_comes_and_goes_without_a_trace() {
        var block = network.ipBlocks().getLast();
        var host = block.addHost("2001:db8::10").name("web");
        assertThat(changed()).containsExactly("network/ip[2001:db8::1]/dhcp");
        assertThat(host.toXml()).isEqualTo("<host ip=\"2001:db8::10\" name=\"web\"/>");
        block.remove(host);
        assertThat(changed()).isEmpty();
    }

    @Test
    void blocks_names_and_port_groups_come_and_go() {
        var block = network.addIpBlock(IpFamily.IPV4, "198.51.100.1", 24);
        var name = network.addDnsHost("192.0.2.11", List.of("shop"));
        var group = network.addPortGroup("sales").vlan(7);
        assertThat(changed())
                .containsExactlyInAnyOrder(
                        "network/ip[198.51.100.1]", "network/dns/host[192.0.2.11]", "network/portgroup[sales]");
        network.remove(block);
        network.remove(name);
        network.remove(group);
        assertThat(changed()).isEmpty();
    }

    @Test
    void a_program_finds_its_own_in_the_metadata_and_leaves_what_others_keep() {
        assertThat(network.metadata(new Namespace("any", "https://example.org/app"), "owner")
                        .map(XmlNode::text))
                .contains("yuki");
        var ours = new Namespace("karesansui", "https://karesansui.org/xmlns/network/1");
        assertThat(network.metadata(ours, "network")).isEmpty();
        network.ensureMetadata(ours, "network").attr("by", "admin");
        assertThat(network.metadata(ours, "network").flatMap(node -> node.attr("by")))
                .contains("admin");
        assertThat(network.toXml())
                .contains(">yuki<")
                .contains("xmlns:karesansui=\"https://karesansui.org/xmlns/network/1\"");
    }

    private List<String> changed() {
        return XmlDiff.between(before, network.node()).stream()
                .map(XmlChange::path)
                .toList();
    }
}
