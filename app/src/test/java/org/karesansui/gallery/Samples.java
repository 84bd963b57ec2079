package org.karesansui.gallery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.karesansui.job.JobLine;
import org.karesansui.job.JobListPage;
import org.karesansui.job.JobPage;
import org.karesansui.web.Form;
import org.karesansui.words.Language;
import org.karesansui.words.Words;
import org.karesansui.xml.Bytes;

/** What the gallery shows. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-24T03:30:00Z");

    private static final List<String> STATES =
            List.of("running", "running", "running", "shut-off", "running", "paused", "saved", "sleeping", "crashed");
    private static final List<String> NAMES = List.of(
            "web1", "web2", "db1", "mail", "build-runner-04", "gitlab", "ldap1", "windows-2022-test", "nfs", "proxy");
    private static final List<String> TITLES =
            List.of("公開ウェブサーバー", "", "PostgreSQL 16", "", "", "Git と CI", "", "検証用", "", "");

    private final Words words;

    Samples(Language language) {
        this.words = Words.in(language);
    }

    static GuestRow guest(int number) {
        var name = number < NAMES.size() ? NAMES.get(number) : "guest-%04d".formatted(number);
        var state = STATES.get(number % STATES.size());
        var on = Set.of("running", "paused", "sleeping").contains(state);
        var load = new GuestRow.Load(
                1 << (number % 4),
                Bytes.ofGib(1L << (number % 5)),
                on && !state.equals("paused") ? (number * 37) % 100 : 0,
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

    static GuestListPage list(int count) {
        return new GuestListPage(guests(count), count, count, "", "name", Set.of(), "", NOW);
    }

    HostTree tree(int count, String here) {
        return new HostTree(List.of(branch("kvm2", count, here), branch("local", count, here)), count, here);
    }

    HostTree.Branch branch(String host, int count, String here) {
        var guests = guests(count).stream()
                .filter(guest -> guest.host().equals(host))
                .toList();
        var leaves = guests.stream().map(this::leaf).toList();
        var isLost = host.equals("kvm2") && count < 100;
        var reason = isLost ? "Cannot recv data: Connection reset by peer" : "";
        return new HostTree.Branch(
                new HostStanding(host, isLost ? "down" : "up", NOW, reason, leaves.size()),
                "/hosts/" + host,
                isLost ? words.say("host.state.down") : "",
                host.equals("local"),
                leaves.size() > HostTree.MOST_AT_ONCE ? List.of() : leaves);
    }

    private HostTree.Leaf leaf(GuestRow guest) {
        return new HostTree.Leaf(
                guest.uuid().toString(),
                guest.name(),
                guest.path(),
                guest.state(),
                words.say("guest.state." + guest.state()));
    }

    GuestSummaryPage summary() {
        var facts = new GuestSummaryPage.Facts(
                "Debian GNU/Linux 12",
                "QEMU Guest Agent 7.2",
                "pc-q35-7.2",
                "UEFI",
                "山田",
                true,
                false,
                "毎週日曜の 3 時に再起動します。\n変更する前に運用チームへ連絡してください。");
        var plots = new GuestSummaryPage.Plots(history(), "672 MiB", "1.4 MiB/s", "312 KiB/s");
        var devices = List.of(
                new GuestDevice("disc", "vda", "20 GiB", "default · web1.img · qcow2 · virtio", 43),
                new GuestDevice("disc", "vdb", "200 GiB", "data · web1-data.img · raw · virtio", 88),
                new GuestDevice("network", "default", "192.168.122.2", "52:54:00:6b:3c:58 · virtio", -1),
                new GuestDevice("terminal-2", "serial0", "", "isa-serial", -1));
        return new GuestSummaryPage(
                guest(0),
                List.of("shutdown", "reboot", "reset", "destroy", "suspend", "save"),
                facts,
                plots,
                devices,
                List.of(words.say("guest.column.m") + " 4 → 8 GiB"),
                NOW);
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

    static GuestConsolePage console(boolean on) {
        return new GuestConsolePage(guest(on ? 0 : 3), List.of(on ? "shutdown" : "start"), true);
    }

    static GuestDeletePage delete() {
        return new GuestDeletePage(
                guest(3),
                List.of(
                        new GuestDeletePage.Disk("vda", "default/mail.img", true, Bytes.ofGib(20)),
                        new GuestDeletePage.Disk("vdb", "data/mail-spool.img", true, Bytes.ofGib(180)),
                        new GuestDeletePage.Disk(
                                "sda", "iso/debian-12.8.0-amd64-netinst.iso", false, Bytes.ofMib(631))),
                true,
                3);
    }

    GuestCreatePage create(boolean wrong) {
        var values = Map.ofEntries(
                Map.entry("name", wrong ? "web 1" : ""),
                Map.entry("host", "local"),
                Map.entry("source", "kernel"),
                Map.entry("vcpus", "2"),
                Map.entry("memory", wrong ? "much" : "2 GiB"),
                Map.entry("disks.0.size", "20 GiB"),
                Map.entry("disks.0.pool", "default"),
                Map.entry("nics.0.network", "default"),
                Map.entry("start", "true"),
                Map.entry("autostart", "false"));
        var errors = wrong
                ? Map.of("name", words.say("guest.field.name.help"), "memory", words.say("form.sizeWrong"))
                : Map.<String, String>of();
        return new GuestCreatePage(
                new Form(values, errors, wrong ? words.say("problem.INVALID") : ""),
                List.of(new Choice("local", "local"), new Choice("kvm2", "kvm2")),
                List.of(new Choice("", "–"), new Choice("tiny", "Karesansui tiny (Linux 6.1)")),
                List.of(new Choice("q35", "q35"), new Choice("pc", "pc (i440FX)")),
                List.of(new Choice("default", "default — 120 GiB"), new Choice("data", "data — 1.4 TiB")),
                List.of(new Choice("default", "default (NAT)"), new Choice("br0", "br0")),
                plan(wrong));
    }

    GuestPlanPage plan(boolean wrong) {
        if (wrong) {
            return new GuestPlanPage(
                    null,
                    List.of(new GuestPlanPage.Fault("name", "GUEST_NAME_INVALID", words.say("guest.field.name.help"))),
                    false);
        }
        var path = "/var/lib/libvirt/domains/db2/images/db2.img";
        var size = Bytes.ofGib(20);
        return new GuestPlanPage(
                new GuestPreview(
                        "db2",
                        "q35",
                        "kvm",
                        new GuestPreview.Memory(Bytes.ofGib(2), Bytes.ofGib(11), Bytes.ofGib(32)),
                        List.of(new GuestPreview.File("/srv/vmlinuz", "/srv/vmlinuz", false)),
                        List.of(new GuestPreview.Image(
                                "default", path, size, "qcow2", true, Bytes.ofGib(120), 100L << 30)),
                        List.of(new GuestPreview.Nic("network:default", "52:54:00:1f:3a:92")),
                        "<domain type=\"kvm\">\n  <name>db2</name>\n</domain>\n"),
                List.of(),
                true);
    }

    JobLine running() {
        var progress = new JobLine.Progress(
                62,
                words.language() == Language.JAPANESE ? "イメージをコピー中 1.2/2.0 GiB" : "copying the image, 1.2 of 2.0 GiB",
                Duration.ofSeconds(20));
        return line("1042", "db2", "running", progress, 0);
    }

    private JobLine line(String id, String guest, String state, JobLine.Progress progress, int minutes) {
        return new JobLine(
                id,
                words.say("guest.create.do", guest),
                state,
                progress,
                new JobLine.Target(guest, "/hosts/local/guests/" + guest),
                "山田",
                NOW.minus(Duration.ofMinutes(minutes)));
    }

    JobListPage jobs() {
        var none = new JobLine.Progress(0, "", null);
        return new JobListPage(
                List.of(
                        running(),
                        line("1041", "db3", "queued", none, 1),
                        line("1040", "web1", "succeeded", none, 12),
                        line("1039", "web2", "failed", none, 95),
                        line("1038", "mail", "cancelled", none, 60 * 26),
                        line("1037", "nfs", "interrupted", none, 60 * 24 * 12)),
                NOW);
    }

    JobPage job() {
        var japanese = words.language() == Language.JAPANESE;
        return new JobPage(
                running(),
                List.of(
                        new JobPage.Step(japanese ? "名前と空き容量の確認" : "Check name and space", "done", "0.1 s"),
                        new JobPage.Step(japanese ? "ディスクの作成" : "Make the disk", "done", "1.2 s"),
                        new JobPage.Step(japanese ? "イメージのコピー" : "Copy the image", "changing", ""),
                        new JobPage.Step(japanese ? "ゲストの定義" : "Define the guest", "queued", ""),
                        new JobPage.Step(japanese ? "起動" : "Start", "queued", "")),
                "",
                List.of(
                        new JobPage.Said(NOW.minusSeconds(29), "Volume default/db2.img made, 20 GiB"),
                        new JobPage.Said(NOW.minusSeconds(27), "Download begun")),
                NOW);
    }
}
