package org.karesansui.gallery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.karesansui.guest.GuestAbilities;
import org.karesansui.guest.GuestConsolePage;
import org.karesansui.guest.GuestCreatePage;
import org.karesansui.guest.GuestCreatePage.Choice;
import org.karesansui.guest.GuestDeletePage;
import org.karesansui.guest.GuestDevice;
import org.karesansui.guest.GuestListPage;
import org.karesansui.guest.GuestPlanPage;
import org.karesansui.guest.GuestPreview;
import org.karesansui.guest.GuestRow;
import org.karesansui.guest.GuestSummaryPage;
import org.karesansui.host.HostStanding;
import org.karesansui.host.HostTree;
import org.karesansui.web.Form;
import org.karesansui.words.Language;
import org.karesansui.words.Words;
import org.karesansui.xml.Bytes;

/** What the gallery shows. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-24T03:30:00Z");

    private static final int MANY = 1000;
    private static final List<String> STATES =
            List.of("running", "running", "running", "shut-off", "running", "paused", "saved", "sleeping", "crashed");
    private static final List<String> NAMES = List.of(
            "web1", "web2", "db1", "mail", "build-runner-04", "gitlab", "ldap1", "windows-2022-test", "nfs", "proxy");
    private static final List<String> TITLES =
            List.of("公開ウェブサーバー", "", "PostgreSQL 16", "", "", "Git と CI", "", "検証用", "", "");

    private static final Map<String, List<String>> VERBS = Map.of(
            "running", List.of("shutdown", "reboot", "reset", "destroy", "suspend", "save"),
            "paused", List.of("resume", "reset", "destroy"),
            "shut-off", List.of("start"),
            "saved", List.of("start", "forget"),
            "crashed", List.of("start"),
            "lost", List.of());

    private final Words words;

    Samples(Language language) {
        this.words = Words.in(language);
    }

    static GuestRow guest(int number) {
        return guest(number, STATES.get(number % STATES.size()));
    }

    private static GuestRow guest(int number, String state) {
        var name = number < NAMES.size() ? NAMES.get(number) : "guest-%04d".formatted(number);
        var on = Set.of("running", "paused", "sleeping").contains(state);
        var load = new GuestRow.Load(
                1 << (number % 4),
                Bytes.ofGib(1L << (number % 5)),
                state.equals("running") ? (number * 37 + 56) % 100 : 0,
                on ? NOW.minus(Duration.ofMinutes(17L + number * 631L)) : null);
        var addresses =
                on ? List.of("192.168.%d.%d".formatted(122 + number / 250, 2 + number % 250)) : List.<String>of();
        var tags = number % 3 == 0 ? List.of("web", "本番") : List.<String>of();
        return new GuestRow(
                number % 7 == 6 ? "kvm2" : "local",
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                number < TITLES.size() ? TITLES.get(number) : "",
                state,
                load,
                addresses,
                tags);
    }

    static List<GuestRow> guests(int count) {
        return IntStream.range(0, count).mapToObj(Samples::guest).toList();
    }

    /** As a list shows them that is sorted by name. */
    static List<GuestRow> sorted(int count) {
        return guests(count).stream()
                .sorted(Comparator.comparing(GuestRow::name))
                .toList();
    }

    static GuestListPage list(int count) {
        return new GuestListPage(sorted(count), count, count, "", "name", Set.of(), "", NOW);
    }

    HostTree tree(int count, String here, boolean isAway) {
        return new HostTree(
                List.of(branch("kvm2", count, here, isAway), branch("local", count, here, false)), count, here);
    }

    HostTree.Branch branch(String host, int count, String here, boolean isAway) {
        var leaves = leaves(host, count);
        var reason = isAway ? "Cannot recv data: Connection reset by peer" : "";
        var standing = new HostStanding(host, isAway ? "down" : "up", NOW, reason, leaves.size());
        var state = isAway ? words.say("host.state.down") : "";
        var path = "/hosts/" + host;
        var isOpen = here.startsWith(path) || (host.equals("local") && count < MANY);
        return HostTree.Branch.of(standing, path, state, isOpen, leaves, here);
    }

    HostTree.Group group(String host, String prefix) {
        var leaves = leaves(host, MANY).stream()
                .filter(leaf -> leaf.name().startsWith(prefix))
                .toList();
        return new HostTree.Group(prefix, leaves.size(), leaves);
    }

    private List<HostTree.Leaf> leaves(String host, int count) {
        return guests(count).stream()
                .filter(guest -> guest.host().equals(host))
                .sorted(Comparator.comparing(GuestRow::name))
                .map(this::leaf)
                .toList();
    }

    private HostTree.Leaf leaf(GuestRow guest) {
        return new HostTree.Leaf(
                guest.uuid().toString(),
                guest.name(),
                guest.path(),
                guest.state(),
                words.say("guest.state." + guest.state()));
    }

    /** The summary of a guest in that state. */
    GuestSummaryPage summary(String state) {
        var isOn = Set.of("running", "paused").contains(state);
        var facts = new GuestSummaryPage.Facts(
                "Debian GNU/Linux 12",
                isOn ? "QEMU Guest Agent 7.2" : "",
                "pc-q35-7.2",
                "UEFI",
                "山田",
                true,
                false,
                "毎週日曜の 3 時に再起動します。\n変更する前に運用チームへ連絡してください。");
        var plots = isOn
                ? new GuestSummaryPage.Plots(history(), "300.2 MiB", "676.4 KiB/s", "155 KiB/s")
                : new GuestSummaryPage.Plots("{\"times\":[]}", "–", "–", "–");
        return new GuestSummaryPage(
                guest(0, state),
                verbs(state),
                facts,
                plots,
                devices(),
                pending(state.equals("running")),
                List.of(),
                NOW);
    }

    /** The summary of one whose system is being installed. */
    GuestSummaryPage installing() {
        var shown = summary("running");
        return new GuestSummaryPage(
                shown.guest(),
                shown.verbs(),
                shown.facts(),
                shown.plots(),
                shown.devices(),
                List.of(),
                List.of(words.say("guest.install.cd", "iso/debian-12.8.0-amd64-netinst.iso")),
                NOW);
    }

    private static List<String> verbs(String state) {
        return VERBS.getOrDefault(state, List.of());
    }

    private List<String> pending(boolean any) {
        return any ? List.of(words.say("guest.column.m") + " 1\u00a0→\u00a02\u00a0GiB") : List.of();
    }

    private static List<GuestDevice> devices() {
        return List.of(
                new GuestDevice("disc", "vda", "20 GiB", "default · web1.img · qcow2 · virtio", 43),
                new GuestDevice("disc", "vdb", "200 GiB", "data · web1-data.img · raw · virtio", 88),
                new GuestDevice("network", "default", "192.168.122.2", "52:54:00:6b:3c:58 · virtio", -1),
                new GuestDevice("terminal-2", "serial0", "", "isa-serial", -1));
    }

    /** A guest about which nearly nothing is known, with a long name. */
    GuestSummaryPage bare() {
        var guest = new GuestRow(
                "local",
                new UUID(1, 1),
                "imported-from-the-old-cluster-build-runner-with-a-long-name-042",
                "",
                "shut-off",
                new GuestRow.Load(1, Bytes.ofMib(256), 0, null),
                List.of(),
                List.of());
        var facts = new GuestSummaryPage.Facts("", "", "pc-i440fx-7.2", "BIOS", "", false, false, "");
        var plots = new GuestSummaryPage.Plots("{\"times\":[]}", "–", "–", "–");
        return new GuestSummaryPage(guest, verbs("shut-off"), facts, plots, List.of(), List.of(), List.of(), NOW);
    }

    private static String history() {
        var times = new StringBuilder();
        var series = new java.util.LinkedHashMap<String, StringBuilder>();
        Map.of("cpu", 60.0, "memory", 7e8, "diskRead", 1.2e6, "diskWritten", 4e5, "received", 2.4e5, "sent", 9e4)
                .forEach((key, most) -> series.put(key, series(most, key.length())));
        for (var second = 0; second < 300; second++) {
            times.append(second == 0 ? "" : ",").append(NOW.getEpochSecond() - 600 + second * 2L);
        }
        var json = new StringBuilder("{\"times\":[").append(times).append(']');
        series.forEach((key, values) ->
                json.append(",\"").append(key).append("\":[").append(values).append(']'));
        return json.append('}').toString();
    }

    private static StringBuilder series(double most, int phase) {
        var values = new StringBuilder();
        for (var second = 0; second < 300; second++) {
            var wave = 0.5 + 0.25 * Math.sin(second / 17.0 + phase) + 0.2 * Math.sin(second / 3.1 + phase * 2);
            values.append(second == 0 ? "" : ",").append(Math.round(most * wave * 10) / 10.0);
        }
        return values;
    }

    static GuestConsolePage console(boolean on, GuestConsolePage.Has has) {
        return new GuestConsolePage(guest(on ? 0 : 3), List.of(on ? "shutdown" : "start"), has);
    }

    static GuestDeletePage delete(boolean plain) {
        if (plain) {
            return new GuestDeletePage(guest(0, "shut-off"), List.of(), false, 0);
        }
        return new GuestDeletePage(
                guest(0, "saved"),
                List.of(
                        new GuestDeletePage.Disk("vda", "default/web1.img", true, Bytes.ofGib(20)),
                        new GuestDeletePage.Disk("vdb", "data/web1-data.img", true, Bytes.ofGib(180)),
                        new GuestDeletePage.Disk(
                                "sda", "iso/debian-12.8.0-amd64-netinst.iso", false, Bytes.ofMib(631))),
                true,
                3);
    }

    GuestCreatePage create(boolean wrong) {
        var values = new HashMap<>(Map.of(
                "name", wrong ? "web 1" : "db2",
                "host", "local",
                "boot.source", wrong ? "cd" : "kernel",
                "boot.cd", "/srv/media/notes.txt",
                "boot.kernel", "/srv/vmlinuz",
                "vcpus", "2",
                "memory", wrong ? "much" : "2 GiB",
                "start", "true",
                "autostart", "false"));
        values.putAll(Map.of(
                "disks.0.size", "20 GiB",
                "disks.0.pool", "default",
                "nics.0.source", "network:default",
                "randomness", "true",
                "agent", "true"));
        if (wrong) {
            values.putAll(Map.of("disks.1.size", "1 TiB", "disks.1.pool", "data", "firmware", "secure-boot"));
        }
        return new GuestCreatePage(
                new Form(values, wrong ? wrongs() : Map.of(), wrong ? words.say("problem.INVALID") : ""),
                new GuestCreatePage.Offers(
                        List.of(new Choice("local", "local"), new Choice("kvm2", "kvm2")),
                        List.of(
                                new Choice("volume:iso/debian-12.8.0-amd64-netinst.iso", "Debian 12.8"),
                                new Choice("/srv/media/tiny.iso", "tiny")),
                        List.of(new Choice("volume:images/debian-12-genericcloud-amd64.qcow2", "Debian 12")),
                        List.of(new Choice("/srv/vmlinuz", "Karesansui tiny (Linux 6.1)")),
                        List.of(new Choice("q35", "q35"), new Choice("pc", "pc (i440FX)")),
                        List.of(pool("default", "120 GiB"), pool("data", "1.4 TiB")),
                        List.of(
                                new Choice("network:default", words.say("guest.network.named", "default")),
                                new Choice("bridge:br0", words.say("guest.network.bridge", "br0")),
                                new Choice("", words.say("guest.network.none")))),
                new GuestAbilities(true, !wrong, !wrong, true),
                wrong ? null : plan(true));
    }

    private Map<String, String> wrongs() {
        return Map.of(
                "name",
                words.say("problem.GUEST_NAME_INVALID", "web 1"),
                "memory",
                words.say("problem.GUEST_SIZE_INVALID", "much"),
                "boot.cd",
                words.say("problem.GUEST_CD_INVALID", "/srv/media/notes.txt"),
                "disks.1.size",
                words.say("problem.POOL_OVERCOMMITTED", "data", "1 TiB", "640 GiB"),
                "firmware",
                words.say("problem.GUEST_SECURE_BOOT_MISSING"));
    }

    private Choice pool(String name, String free) {
        return new Choice(name, words.say("guest.pool.free", name, free));
    }

    GuestPlanPage refused() {
        return new GuestPlanPage(
                null,
                Stream.of(
                                "name GUEST_NAME_INVALID",
                                "boot.cd GUEST_CD_INVALID",
                                "memory GUEST_SIZE_INVALID",
                                "disks.1.size POOL_OVERCOMMITTED",
                                "firmware GUEST_SECURE_BOOT_MISSING")
                        .map(wrong -> wrong.split(" ", 2))
                        .map(wrong -> new GuestPlanPage.Fault(wrong[0], wrong[1], wrongs().getOrDefault(wrong[0], "")))
                        .toList(),
                false);
    }

    GuestPlanPage plan(boolean kernel) {
        var path = "/var/lib/libvirt/domains/db2/images/db2.img";
        var size = Bytes.ofGib(20);
        return new GuestPlanPage(
                new GuestPreview(
                        "db2",
                        "q35",
                        "kvm",
                        new GuestPreview.Memory(Bytes.ofGib(2), Bytes.ofGib(11), Bytes.ofGib(32)),
                        kernel
                                ? List.of(new GuestPreview.File("/srv/vmlinuz", "/srv/vmlinuz", false, false))
                                : List.of(),
                        List.of(new GuestPreview.Image(
                                "default", path, size, "qcow2", true, Bytes.ofGib(120), 100L << 30)),
                        List.of(new GuestPreview.Nic("network:default", "52:54:00:1f:3a:92")),
                        "<domain type=\"kvm\">\n  <name>db2</name>\n</domain>\n"),
                List.of(),
                true);
    }
}
