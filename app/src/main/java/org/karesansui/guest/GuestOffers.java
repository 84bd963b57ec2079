package org.karesansui.guest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.karesansui.guest.GuestCreatePage.Choice;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.host.PoolFacts;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.PoolListFlag;
import org.karesansui.libvirt.StoragePool;
import org.karesansui.network.Networks;
import org.karesansui.storage.Images;
import org.karesansui.words.Words;
import org.karesansui.xml.capability.CapabilitiesXml;

/** What the form for a new guest offers on a host, and with what it begins. */
final class GuestOffers {
    private static final List<String> CDS = List.of(".iso");

    /** As makers of images name them. */
    private static final List<String> IMAGES = List.of(".qcow2", ".img", ".raw");

    private final Hosts hosts;
    private final Images images;
    private final List<Path> folders;

    /** @param folders those of the setting {@code media.paths}, looked through whenever a form is opened */
    GuestOffers(Hosts hosts, Images images, List<Path> folders) {
        this.hosts = hosts;
        this.images = images;
        this.folders = List.copyOf(folders);
    }

    GuestCreatePage.Offers on(Host host, Words words) {
        var media = OfferedMedia.in(folders);
        var volumes = volumes(host);
        return new GuestCreatePage.Offers(
                hosts.all().stream()
                        .map(each -> new Choice(each.name().value(), each.name().value()))
                        .toList(),
                offered(host, media.cds(), ending(volumes, CDS)),
                offered(host, media.images(), ending(volumes, IMAGES)),
                media.kernels().stream()
                        .map(kernel -> new Choice(kernel.kernel(), kernel.name()))
                        .toList(),
                machines(host, words),
                pools(host).map(pool -> choice(pool, words)).toList(),
                networks(host, words));
    }

    /** What stands in the form when it is opened. */
    Map<String, String> beginning(Host host, GuestCreatePage.Offers offers) {
        var values = new HashMap<String, String>(Map.of(
                "host", host.name().value(),
                "vcpus", "1",
                "memory", "1 GiB",
                "start", "true",
                "randomness", "true",
                "agent", "true",
                "boot.source", "cd"));
        values.put("disks.0.size", "");
        values.put("disks.0.format", "qcow2");
        values.put("disks.0.bus", "virtio");
        offers.pools().stream().findFirst().ifPresent(pool -> values.put("disks.0.pool", pool.value()));
        offers.networks().stream().findFirst().ifPresent(network -> values.put("nics.0.source", network.value()));
        offers.cds().stream().findFirst().ifPresent(cd -> values.put("boot.cd", cd.value()));
        OfferedMedia.in(folders).kernels().stream().findFirst().ifPresent(kernel -> {
            values.put("boot.kernel", kernel.kernel());
            values.put("boot.initrd", kernel.initrd());
            values.put("boot.arguments", kernel.arguments());
        });
        return values;
    }

    /** Images of CDs that are there. */
    List<Choice> cds(Host host) {
        return offered(host, OfferedMedia.in(folders).cds(), ending(volumes(host), CDS));
    }

    /** Those in the folders of this machine are offered on it alone, for a path elsewhere is another file. */
    private static List<Choice> offered(Host host, List<String> paths, List<String> volumes) {
        var found = new ArrayList<>(volumes);
        if (host.address().isThisMachine()) {
            found.addAll(0, paths);
        }
        return found.stream().map(each -> new Choice(each, each)).toList();
    }

    private static List<String> ending(List<String> volumes, List<String> endings) {
        return volumes.stream()
                .filter(volume -> endings.stream().anyMatch(volume.toLowerCase(Locale.ROOT)::endsWith))
                .toList();
    }

    private static List<String> volumes(Host host) {
        try {
            return host.slow(GuestOffers::volumes);
        } catch (LibvirtException unreadable) {
            return List.of();
        }
    }

    private static List<String> volumes(Connection connection) {
        var found = new ArrayList<String>();
        try (var pools = connection.storage().listAll(PoolListFlag.ACTIVE)) {
            for (var pool : pools) {
                found.addAll(volumes(pool));
            }
        }
        return found.stream().sorted().toList();
    }

    private static List<String> volumes(StoragePool pool) {
        var found = new ArrayList<String>();
        try (var volumes = pool.listAllVolumes()) {
            for (var volume : volumes) {
                found.add("volume:%s/%s".formatted(pool.name(), volume.name()));
            }
        }
        return found;
    }

    private static List<Choice> machines(Host host, Words words) {
        var usual = Stream.of(new Choice("", words.say("guest.machine.usual")));
        return Stream.concat(
                        usual, Machines.offered(capabilities(host)).stream().map(name -> new Choice(name, name)))
                .toList();
    }

    private static CapabilitiesXml capabilities(Host host) {
        return CapabilitiesXml.parse(host.read(connection -> connection.capabilities()));
    }

    /** Ours first, then by name. */
    private Stream<PoolFacts> pools(Host host) {
        return host.inventory().pools().values().stream()
                .filter(PoolFacts::active)
                .sorted(Comparator.comparing((PoolFacts pool) -> !images.isLaidOut(host, pool))
                        .thenComparing(PoolFacts::name));
    }

    private static Choice choice(PoolFacts pool, Words words) {
        return new Choice(
                pool.name(),
                words.say("guest.pool.free", pool.name(), pool.available().display()));
    }

    private static List<Choice> networks(Host host, Words words) {
        var networks = Networks.of(host).stream()
                .map(network -> new Choice(
                        "network:" + network.name(),
                        words.say(
                                network.active() ? "guest.network.named" : "guest.network.inactive", network.name())));
        var choices = new ArrayList<>(networks.toList());
        bridges(host)
                .forEach(name -> choices.add(new Choice("bridge:" + name, words.say("guest.network.bridge", name))));
        choices.add(new Choice("", words.say("guest.network.none")));
        return choices;
    }

    /** Without them a guest can still be made; a host that cannot tell its bridges is no reason to show no form. */
    private static Stream<String> bridges(Host host) {
        try {
            return Networks.bridges(host).stream();
        } catch (LibvirtException unreadable) {
            return Stream.empty();
        }
    }
}
