package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the test driver says of its host, which is made up and therefore known. */
class NodeTest {
    @RegisterExtension
    final TestConnection host = new TestConnection();

    @Test
    void the_host_tells_its_hardware() {
        var node = host.connection().node();
        assertThat(node.info()).isEqualTo(new NodeInfo("i686", 3L << 30, 16, 1400, new NodeInfo.Topology(2, 2, 2, 2)));
        assertThat(node.type()).isEqualTo("TEST");
        assertThat(node.uri()).isEqualTo("test:///default");
        assertThat(host.connection().capabilities()).contains("<host>");
        assertThat(node.libVersion()).isEqualTo(Libvirt.version());
        assertThat(node.cpuMap().present()).isEqualTo(8);
        assertThat(node.cpuStats(Node.ALL)).containsKeys("user", "kernel", "idle");
        assertThat(node.cpuModelNames("x86_64")).contains("qemu64");
    }

    @Test
    void devices_and_interfaces_of_the_host_are_listed() {
        var connection = host.connection();
        try (var devices = connection.devices().listAll();
                var computer = connection.devices().lookupByName("computer");
                var adapter = connection.devices().lookupByName("scsi_host1");
                var interfaces = connection.interfaces().listAll();
                var ethernet = connection.interfaces().lookupByName("eth1")) {
            assertThat(devices.size()).isGreaterThan(2);
            assertThat(computer.parent()).isEmpty();
            assertThat(computer.capabilities()).containsExactly("system");
            assertThat(adapter.parent()).contains("computer");
            assertThat(interfaces.size()).isEqualTo(1);
            assertThat(ethernet.mac()).isEqualTo("aa:bb:cc:dd:ee:ff");
            ethernet.destroy();
            assertThat(ethernet.isActive()).isFalse();
        }
    }
}
