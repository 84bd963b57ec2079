package org.karesansui.network;

import java.util.Comparator;
import java.util.List;
import org.karesansui.host.Host;
import org.karesansui.host.NetworkFacts;
import org.karesansui.libvirt.ErrorCode;
import org.karesansui.libvirt.InterfaceListFlag;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.problem.Problem;
import org.karesansui.xml.XmlNode;

/** What a guest's NIC can be joined to on a host. */
public final class Networks {
    private Networks() {}

    /** The virtual networks, by name. */
    public static List<NetworkFacts> of(Host host) {
        return host.inventory().networks().values().stream()
                .sorted(Comparator.comparing(NetworkFacts::name))
                .toList();
    }

    /**
     * The host's own bridges, by name; those that libvirt made for its networks are left out, since guests reach them
     * through the network. Empty where libvirt has no interface driver.
     */
    public static List<String> bridges(Host host) {
        var made = host.inventory().networks().values().stream()
                .map(NetworkFacts::bridge)
                .toList();
        return host.read(connection -> {
            try (var interfaces = connection.interfaces().listAll(InterfaceListFlag.ACTIVE)) {
                return interfaces.stream()
                        .filter(each -> XmlNode.parse(each.xml())
                                .attr("type")
                                .filter("bridge"::equals)
                                .isPresent())
                        .map(each -> each.name())
                        .filter(name -> !made.contains(name))
                        .sorted()
                        .toList();
            } catch (LibvirtException failure) {
                if (failure.is(ErrorCode.NO_SUPPORT)) {
                    return List.of();
                }
                throw failure;
            }
        });
    }

    /** @throws Problem {@code NETWORK_NOT_FOUND}, or {@code NETWORK_INACTIVE} where a guest could not start on it */
    public static void requireActive(Host host, String name) {
        var network =
                host.inventory().network(name).orElseThrow(() -> new Problem(NetworkProblem.NETWORK_NOT_FOUND, name));
        if (!network.active()) {
            throw new Problem(NetworkProblem.NETWORK_INACTIVE, name);
        }
    }

    /** @throws Problem {@code BRIDGE_NOT_FOUND} */
    public static void requireBridge(Host host, String name) {
        if (!bridges(host).contains(name)) {
            throw new Problem(NetworkProblem.BRIDGE_NOT_FOUND, name);
        }
    }
}
