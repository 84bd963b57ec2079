package org.karesansui.guest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.karesansui.helper.HelperVerb;
import org.karesansui.helper.HostHelper;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.HostName;
import org.karesansui.host.Hosts;
import org.karesansui.host.Inventory;
import org.karesansui.host.InventoryListener;
import org.karesansui.layout.AtomicFile;
import org.karesansui.layout.FileName;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;
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

    private static final Mode MODE = new Mode(0660);

    private final Hosts hosts;
    private final Layout layout;
    private final HostHelper helper;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final Thread writer;

    /** What is to be done with the file of a name. */
    private sealed interface Task {
        record Write(GuestFacts guest) implements Task {}

        record Again(HostName host, UUID uuid, String name) implements Task {}

        record Remove(String name) implements Task {}
    }

    Mirrors(Hosts hosts, Layout layout, HostHelper helper) {
        this.hosts = hosts;
        this.layout = layout;
        this.helper = helper;
        this.writer = Thread.ofVirtual().name("mirrors").start(this::work);
    }

    @Override
    public void changed(HostName host, Inventory before, Inventory after) {
        if (!hosts.require(host).address().isThisMachine() || !Files.isDirectory(layout.mirrors())) {
            return;
        }
        after.guests().forEach((uuid, guest) -> {
            var known = before.guests().get(uuid);
            if (known == null || !sameDefinition(known, guest)) {
                tasks.add(new Task.Write(guest));
            }
        });
        before.guests().forEach((uuid, guest) -> {
            var now = after.guests().get(uuid);
            if (now == null || !now.name().equals(guest.name())) {
                tasks.add(new Task.Remove(guest.name()));
            }
        });
    }

    private static boolean sameDefinition(GuestFacts one, GuestFacts two) {
        return one.name().equals(two.name()) && Objects.equals(one.traits(), two.traits());
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
                case Task.Remove(var name) -> remove(name);
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
        if (!FileName.fitsGuest(guest.name())) {
            return;
        }
        var file = layout.mirror(guest.name());
        var text = text(GuestDetails.read(hosts.require(guest.id().host()), guest), guest);
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8), MODE);
        helper.run(new HelperVerb.SettleMirror(guest.name()));
    }

    private void remove(String name) throws IOException {
        if (FileName.fitsGuest(name)) {
            Files.deleteIfExists(layout.mirror(name));
        }
    }

    /** {@code key = value} lines, lists as old scripts know them from xm's files. */
    static String text(GuestDetail detail, GuestFacts guest) {
        var disks = detail.disks().stream()
                .filter(disk -> !disk.path().isEmpty())
                .map(disk -> "%s:%s,%s,w"
                        .formatted(disk.type().equals("block") ? "phy" : "file", disk.path(), disk.target()))
                .toList();
        var nics = detail.nics().stream()
                .map(nic -> "mac=%s, source=%s".formatted(nic.mac(), nic.source()))
                .toList();
        return String.join(
                "\n",
                "# " + guest.name() + ": written by Karesansui for people and scripts; changes here have no effect",
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
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    @Override
    public void close() {
        writer.interrupt();
    }
}
