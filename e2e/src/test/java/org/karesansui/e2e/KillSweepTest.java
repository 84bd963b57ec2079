package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.karesansui.e2e.Scene.Mark;

/**
 * kill -9 of the daemon between any two steps of a guest's creation, renaming and deletion. After the next start the job says
 * what happened, and the host has the whole guest or nothing of it.
 */
class KillSweepTest {
    private static final String GUEST = "k1";
    private static final String RENAMED = "r1";
    private static final Path REPORT = Path.of("target", "kill-sweep.txt");
    private static final Duration STEP = Duration.ofSeconds(60);
    /** About how long the two jobs take, in milliseconds. */
    private static final int CREATION = 4_000;

    private static final int DELETION = 500;

    private static HaltingServer media;
    private static Rest rest;
    private static Daemon daemon;
    private static Remains nothing;
    private static String jobBefore = "";

    /** What befalls libvirtd when the daemon dies, and which of them is there again first. */
    private enum Libvirtd {
        GOES_ON,
        FREEZES_AND_IS_BACK_FIRST,
        FREEZES_AND_IS_BACK_LAST
    }

    /** How a job stood when its daemon was killed: the last mark that it had passed. */
    private record Death(String wanted, int passed, List<JobTable.Row> job) {}

    @BeforeAll
    static void set_the_host_up() throws IOException {
        Daemon.install();
        Files.writeString(Path.of("/etc/karesansui/application.conf"), "fetch.private-addresses=true\n");
        media = HaltingServer.of(Shell.HOME.resolve("build/guest-media"));
        rest = Rest.ofFirstAccount();
        daemon = Daemon.start();
        // Once whole, so that folders which stay and caches which libvirt makes are there.
        makesTheGuest(true);
        deletesTheGuest();
        nothing = Remains.now();
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, "");
    }

    @AfterAll
    static void leave() {
        daemon.close();
        media.close();
    }

    @Test
    void killed_in_the_middle_of_a_fetch_a_disk_a_definition_and_a_deletion_it_leaves_nothing_half_made()
            throws IOException {
        var few = Set.of("initrd: half fetched", "first disk: in its place", "definition: made", "definition: gone");
        for (var mark : Scene.ofCreation()) {
            if (few.contains(mark.name())) {
                killsCreationAt(mark);
            }
        }
        for (var mark : Scene.ofDeletion()) {
            if (few.contains(mark.name())) {
                killsDeletionAt(mark);
            }
        }
    }

    @Test
    void killed_in_the_middle_of_a_renaming_the_guest_is_whole_under_one_name() throws IOException {
        var few = Set.of("folder: renamed", "definition: renamed");
        for (var mark : Scene.ofRenaming(RENAMED)) {
            if (few.contains(mark.name())) {
                killsRenamingAt(mark);
            }
        }
    }

    @Test
    void killed_in_the_middle_of_a_removal_of_install_media_the_guest_has_all_of_them_or_none() throws IOException {
        for (var mark : Scene.ofMediaRemoval()) {
            makesTheGuest(guest(false, true));
            var path = "hosts/local/guests/" + GUEST + "/remove-install-media";
            var marks = Scene.ofMediaRemoval();
            var death = dies("POST", path, Map.of(), new Blow(mark, Libvirtd.GOES_ON), marks);
            var state = daemonSays(death);
            report("install media", death, state, marks);
            if (state.equals("succeeded")) {
                assertThat(Shell.virsh("dumpxml", "--inactive", GUEST)).doesNotContain("<kernel>", "install");
                assertThat(OnDisk.names(OnDisk.BOOT)).noneMatch(file -> file.startsWith(GUEST + "-"));
            } else {
                isWhole(GUEST, "shut off");
            }
            deletesTheGuest();
            nothing.areAllThatIsLeft();
        }
    }

    @Tag("slow")
    @Test
    void killed_at_every_step_of_a_renaming_the_guest_is_whole_under_one_name() throws IOException {
        for (var mark : Scene.ofRenaming(RENAMED)) {
            killsRenamingAt(mark);
        }
        var random = new SplittableRandom(21);
        for (var round = 0; round < 4; round++) {
            killsRenamingAt(atRandom(random, DELETION));
        }
    }

    /** What libvirtd had been told before is carried out when it goes on, perhaps after the undo has looked. */
    @Test
    void killed_while_libvirtd_is_frozen_it_leaves_nothing_half_made_once_both_are_back() throws IOException {
        killsCreationAt(named("first disk: undo stored"), Libvirtd.FREEZES_AND_IS_BACK_LAST);
        killsCreationAt(named("second disk: undo stored"), Libvirtd.FREEZES_AND_IS_BACK_FIRST);
        killsCreationAt(named("definition: undo stored"), Libvirtd.FREEZES_AND_IS_BACK_LAST);
    }

    @Tag("slow")
    @Test
    void killed_while_libvirtd_is_frozen_at_every_step_it_leaves_nothing_half_made() throws IOException {
        for (var mark : Scene.ofCreation()) {
            killsCreationAt(mark, Libvirtd.FREEZES_AND_IS_BACK_FIRST);
            killsCreationAt(mark, Libvirtd.FREEZES_AND_IS_BACK_LAST);
        }
    }

    private static Mark named(String name) {
        return Scene.ofCreation().stream()
                .filter(mark -> mark.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Tag("slow")
    @Test
    void killed_at_every_step_of_creation_and_deletion_it_leaves_nothing_half_made() throws IOException {
        for (var mark : Scene.ofCreation()) {
            killsCreationAt(mark);
        }
        for (var mark : Scene.ofDeletion()) {
            killsDeletionAt(mark);
        }
        var random = new SplittableRandom(20);
        for (var round = 0; round < 6; round++) {
            killsCreationAt(atRandom(random, CREATION));
            killsDeletionAt(atRandom(random, DELETION));
        }
    }

    /** A mark that the clock reaches. */
    private static Mark atRandom(SplittableRandom random, int longest) {
        var milliseconds = random.nextInt(longest);
        var end = new long[1];
        return new Mark("%d ms".formatted(milliseconds), _ -> {
            end[0] = end[0] == 0 ? System.nanoTime() + milliseconds * 1_000_000L : end[0];
            return System.nanoTime() > end[0];
        });
    }

    private void killsCreationAt(Mark mark) throws IOException {
        killsCreationAt(mark, Libvirtd.GOES_ON);
    }

    private void killsCreationAt(Mark mark, Libvirtd libvirtd) throws IOException {
        waitsForTheHost();
        haltFor(mark);
        var death =
                dies("POST", "hosts/local/guests", guest(true, false), new Blow(mark, libvirtd), Scene.ofCreation());
        media.goOn();
        var state = daemonSays(death);
        report("creation", death, state, Scene.ofCreation());
        if (state.equals("succeeded")) {
            isWhole(GUEST, "running");
            deletesTheGuest();
        }
        nothing.areAllThatIsLeft();
    }

    private void killsDeletionAt(Mark mark) throws IOException {
        makesTheGuest(false);
        isWhole(GUEST, "shut off");
        var death = dies(
                "DELETE",
                "hosts/local/guests/" + GUEST,
                deletion(),
                new Blow(mark, Libvirtd.GOES_ON),
                Scene.ofDeletion());
        var state = daemonSays(death);
        report("deletion", death, state, Scene.ofDeletion());
        if (!state.equals("succeeded")) {
            isWhole(GUEST, "shut off");
            deletesTheGuest();
        }
        nothing.areAllThatIsLeft();
    }

    private void killsRenamingAt(Mark mark) throws IOException {
        makesTheGuest(false);
        isWhole(GUEST, "shut off");
        var marks = Scene.ofRenaming(RENAMED);
        var death = dies(
                "POST",
                "hosts/local/guests/" + GUEST + "/rename",
                Map.of("name", RENAMED),
                new Blow(mark, Libvirtd.GOES_ON),
                marks);
        var state = daemonSays(death);
        report("renaming", death, state, marks);
        if (state.equals("succeeded")) {
            isWhole(RENAMED, "shut off");
            var back = rest.send("POST", "hosts/local/guests/" + RENAMED + "/rename?wait=60", Map.of("name", GUEST));
            assertThat(back.body().path("state").asText()).as("%s", back).isEqualTo("succeeded");
        }
        isWhole(GUEST, "shut off");
        deletesTheGuest();
        nothing.areAllThatIsLeft();
    }

    private void haltFor(Mark mark) {
        if (mark.name().startsWith("kernel: half")) {
            media.haltIn("vmlinuz");
        }
        if (mark.name().startsWith("initrd: half")) {
            media.haltIn("initrd.img");
        }
    }

    /** When the daemon is killed, and what befalls libvirtd in the same moment. */
    private record Blow(Mark mark, Libvirtd libvirtd) {
        void freezes() {
            if (libvirtd != Libvirtd.GOES_ON) {
                Shell.run("pkill", "-STOP", "-x", "libvirtd");
            }
        }

        void thaws(Libvirtd when) {
            if (libvirtd == when) {
                Shell.run("pkill", "-CONT", "-x", "libvirtd");
            }
        }
    }

    private Death dies(String method, String path, Map<String, Object> body, Blow blow, List<Mark> marks) {
        try (var table = JobTable.open()) {
            var scene = new Scene(table, jobBefore, GUEST);
            var _ = rest.sendOff(method, path, body);
            var reached = Eventually.comesTrue(STEP, () -> blow.mark().isReached(scene));
            blow.freezes();
            daemon.crash();
            assertThat(reached).as("%s was reached", blow.mark().name()).isTrue();
            var passed = marks.stream().filter(each -> each.isReached(scene)).count();
            return new Death(blow.mark().name(), (int) passed - 1, table.after(jobBefore));
        } finally {
            if (!daemon.process().isAlive()) {
                blow.thaws(Libvirtd.FREEZES_AND_IS_BACK_FIRST);
                daemon.restart();
                blow.thaws(Libvirtd.FREEZES_AND_IS_BACK_LAST);
            }
        }
    }

    /** How the job ended, once the daemon is back; {@code no job} where it died before it had one. */
    private String daemonSays(Death death) {
        if (death.job().isEmpty()) {
            return "no job";
        }
        var job = death.job().getFirst();
        jobBefore = job.id();
        var view = rest.read("jobs/" + job.id() + "?wait=60").body();
        var state = view.path("state").asText();
        assertThat(state).as("%s: %s", death, view).isEqualTo(expected(job));
        assertThat(view.path("outcome").path("message").asText())
                .as("its sentence")
                .isNotBlank();
        assertThat(view.path("outcome").path("leftovers").asInt())
                .as("%s: %s", death, view)
                .isZero();
        return state;
    }

    private static String expected(JobTable.Row job) {
        return job.committed() || job.over() ? "succeeded" : "interrupted";
    }

    /** One guest with all that belongs to it, which no longer bears the mark of being made. */
    private static void isWhole(String name, String state) {
        Eventually.holds(
                STEP, () -> assertThat(Shell.virsh("list", "--all", "--name")).isEqualTo(name));
        assertThat(Shell.virsh("domstate", name)).isEqualTo(state);
        assertThat(Shell.virsh("domblklist", name)
                        .lines()
                        .map(line -> line.strip().split("\\s+", 2)[1]))
                .hasSize(2)
                .allMatch(path -> path.startsWith("/var/lib/libvirt/domains/" + name + "/"))
                .allMatch(path -> Files.exists(Path.of(path)));
        var definition = Shell.virsh("dumpxml", "--inactive", name);
        assertThat(definition).doesNotContain("job>").containsPattern("<kernel>.*/" + name + "-[^/]*vmlinuz<");
        Eventually.holds(
                STEP, () -> assertThat(Shell.run("ls", "/etc/karesansui/virt")).isEqualTo(name));
    }

    /** A daemon that has just started may still be connecting to its host. */
    private static void waitsForTheHost() {
        Eventually.holds(
                STEP,
                () -> assertThat(rest.send("POST", "hosts/local/guests?dry-run=true", guest(false, false))
                                .status())
                        .isEqualTo(200));
    }

    private static void makesTheGuest(boolean start) {
        makesTheGuest(guest(start, false));
    }

    private static void makesTheGuest(Map<String, Object> guest) {
        waitsForTheHost();
        var made = rest.send("POST", "hosts/local/guests?wait=60", guest);
        assertThat(made.body().path("state").asText()).as("%s", made).isEqualTo("succeeded");
        remember();
    }

    private static void deletesTheGuest() {
        if (Shell.virsh("domstate", GUEST).equals("running")) {
            Shell.virsh("destroy", GUEST);
        }
        Eventually.holds(STEP, () -> {
            var gone = rest.send("DELETE", "hosts/local/guests/" + GUEST + "?wait=60", deletion());
            assertThat(gone.body().path("state").asText()).as("%s", gone).isEqualTo("succeeded");
        });
        remember();
    }

    /** The next job is one that comes after those which are there. */
    private static void remember() {
        jobBefore =
                rest.read("jobs?limit=1").body().path("jobs").path(0).path("id").asText();
    }

    private static Map<String, Object> guest(boolean start, boolean installs) {
        return Map.of(
                "name",
                GUEST,
                "memory",
                "128 MiB",
                "boot",
                Map.of(
                        "kernel",
                        media.address("vmlinuz").toString(),
                        "initrd",
                        media.address("initrd.img").toString(),
                        "arguments",
                        "console=ttyS0",
                        "installs",
                        installs),
                "disks",
                List.of(Map.of("pool", "default", "size", "1 GiB"), Map.of("pool", "default", "size", "64 MiB")),
                "nics",
                List.of(Map.of("source", "network:default")),
                "start",
                start);
    }

    private static Map<String, Object> deletion() {
        return Map.of("confirm", GUEST, "disks", List.of("vda", "vdb"));
    }

    private static void report(String what, Death death, String state, List<Mark> marks) throws IOException {
        var passed = death.passed() < 0
                ? "before any step"
                : marks.get(death.passed()).name();
        var line = "%s: killed at [%s], had passed [%s], job: %s".formatted(what, death.wanted(), passed, state);
        var lines = new ArrayList<>(Files.readAllLines(REPORT));
        lines.add(line);
        Files.write(REPORT, lines);
    }
}
