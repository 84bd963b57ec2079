package org.karesansui.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.karesansui.helper.HostHelper;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.HostName;
import org.karesansui.host.HostState;
import org.karesansui.host.Hosts;
import org.karesansui.host.InventoryChange;
import org.karesansui.host.InventoryListener;
import org.karesansui.layout.Layout;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one small file per guest of this machine in the configuration, for people and old scripts (DESIGN §4.1). It is
 * never read back. Written behind the inventory on a thread of its own, so that nobody waits for a disk.
 */
final class Mirrors implements InventoryListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mirrors.class);

    private final Hosts hosts;
    private final Layout layout;
    private final MirrorFolder folder;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final Thread writer;

    /** What is to be done with the file of a name. */
    private sealed interface Task {
        record Write(GuestFacts guest) implements Task {}

        record Again(HostName host, UUID uuid, String name) implements Task {}

        record Remove(String name) implements Task {}

        /** Removes the files of guests that went while no daemon was there to see it. */
        record Tidy() implements Task {}
    }

    Mirrors(Hosts hosts, Layout layout, HostHelper helper) {
        this.hosts = hosts;
        this.layout = layout;
        this.folder = new MirrorFolder(layout, helper);
        this.writer = Thread.ofVirtual().name("mirrors").start(this::work);
    }

    @Override
    public void changed(InventoryChange change) {
        if (!hosts.require(change.host()).address().isThisMachine() || !Files.isDirectory(layout.mirrors())) {
            return;
        }
        // Removed first: another guest may have the name now.
        change.gone().forEach(guest -> tasks.add(new Task.Remove(guest.name())));
        for (var guest : change.changed()) {
            var before = change.before(guest);
            if (before != null && !guest.name().equals(before.name())) {
                tasks.add(new Task.Remove(before.name()));
            }
        }
        change.changed().stream()
                .filter(guest -> !isSame(change.before(guest), guest))
                .forEach(guest -> tasks.add(new Task.Write(guest)));
        if (change.isReturn()) {
            tasks.add(new Task.Tidy());
        }
    }

    private static boolean isSame(@Nullable GuestFacts before, GuestFacts now) {
        return before != null
                && before.name().equals(now.name())
                && before.traits().equals(now.traits());
    }

    private void work() {
        try {
            for (var task = tasks.take(); ; task = tasks.take()) {
                attempt(task);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(Task task) {
        try {
            switch (task) {
                case Task.Write(var guest) -> write(guest);
                case Task.Again(var host, var uuid, var name) -> again(host, uuid, name);
                case Task.Remove(var name) -> folder.remove(name);
                case Task.Tidy() -> tidy();
            }
        } catch (IOException | LibvirtException | Problem failure) {
            LOG.warn("The mirror of a definition could not be brought up to date: {}", failure.getMessage());
        }
    }

    /** Writes the file anew where the definition changed in what no inventory knows, as the paths of disks. */
    void again(Host host, UUID uuid, String name) {
        if (host.address().isThisMachine() && Files.isDirectory(layout.mirrors())) {
            tasks.add(new Task.Again(host.name(), uuid, name));
        }
    }

    /** Where the inventory does not know the name yet, its change comes later and writes the file. */
    private void again(HostName host, UUID uuid, String name) throws IOException {
        var guest = hosts.require(host).inventory().guests().get(uuid);
        if (guest != null && guest.name().equals(name)) {
            write(guest);
        }
    }

    private void write(GuestFacts guest) throws IOException {
        var detail = GuestDetails.read(hosts.require(guest.id().host()), guest);
        folder.write(guest.name(), text(guest, detail.disks(), detail.nics()));
    }

    private void tidy() throws IOException {
        var inventories = hosts.all().stream()
                .filter(host -> host.address().isThisMachine())
                .map(Host::inventory)
                .toList();
        // What a host of this machine has is not known while it is away: its files stay until it is back.
        if (inventories.stream().allMatch(inventory -> inventory.state() instanceof HostState.Up)) {
            folder.keepOnly(inventories.stream()
                    .flatMap(inventory -> inventory.guests().values().stream())
                    .map(GuestFacts::name)
                    .collect(Collectors.toSet()));
        }
    }

    /** {@code key = value} lines, lists as old scripts know them from xm's files. */
    static String text(GuestFacts guest, List<GuestDetail.Disk> ofGuest, List<GuestDetail.Nic> nicsOfGuest) {
        var disks = ofGuest.stream()
                .filter(disk -> !disk.path().isEmpty())
                .map(disk -> "%s:%s,%s,w"
                        .formatted(disk.type().equals("block") ? "phy" : "file", disk.path(), disk.target()))
                .toList();
        var nics = nicsOfGuest.stream()
                .map(nic -> "mac=%s, %s".formatted(nic.mac(), nic.source().replaceFirst(":", "=")))
                .toList();
        return String.join(
                "\n",
                MirrorFolder.heading(guest.name()),
                "name = " + quoted(guest.name()),
                "uuid = " + quoted(guest.id().uuid().toString()),
                "memory = " + guest.traits().memory().value() / (1024 * 1024),
                "vcpus = " + guest.traits().vcpus(),
                "disk = " + list(disks),
                "vif = " + list(nics),
                "");
    }

    private static String list(List<String> values) {
        return values.stream().map(Mirrors::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    @Override
    public void close() {
        writer.interrupt();
    }
}
