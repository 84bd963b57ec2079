package org.karesansui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.store.Database;

/**
 * Kills a real process (SIGKILL) at each point of a job, one after the other, and looks at what the next process makes
 * of it: the files, the job, its locks and its records.
 */
abstract class JobCrashContract {
    @TempDir
    Path folder;

    private DatabaseAddress address;
    private Database database;

    abstract DatabaseAddress empty();

    abstract String bind(DatabaseAddress address);

    @BeforeEach
    void open() {
        address = empty();
        database = Database.open(address);
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** What is to be true after the process was killed at a point and another one started. */
    private interface Afterwards {
        void holds(int point, Path files) throws IOException;
    }

    private int killEverywhere(String what, int files, Afterwards afterwards) throws IOException, InterruptedException {
        for (var point = 0; ; point++) {
            var here = Files.createDirectory(folder.resolve(what + point));
            for (var number = 0; number < files; number++) {
                Files.createFile(here.resolve("file" + number));
            }
            var process = start(what, here, point);
            var said = process.inputReader();
            awaitLine(said, "RECOVERED");
            if (point > 0) {
                afterwards.holds(point - 1, folder.resolve(what + (point - 1)));
                nothingIsHeld();
            }
            var end = said.readLine();
            if (!"AT".equals(end)) {
                assertThat(end).startsWith("OVER");
                process.waitFor();
                return point;
            }
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(String what, Path here, int point) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedProcess.class.getName(),
                        bind(address),
                        here.toString(),
                        what,
                        "" + point))
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }

    private static void awaitLine(BufferedReader said, String wanted) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("The process ended before it said " + wanted);
    }

    private List<String> files(Path here) throws IOException {
        try (Stream<Path> files = Files.list(here)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void nothingIsHeld() {
        assertThat(count("select count(*) from job_undo u join job j on j.id = u.job where j.finished is not null"))
                .as("records of jobs that are over")
                .isZero();
        assertThat(count("select count(*) from job_lock l join job j on j.id = l.job where j.finished is not null"))
                .as("locks of jobs that are over")
                .isZero();
    }

    private long count(String sql) {
        return database.<Long>read(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    @Test
    void killed_at_any_point_of_making_nothing_is_left() throws Exception {
        var kills = killEverywhere("make", 0, (point, here) -> {
            assertThat(files(here)).as("after a kill at point %d", point).isEmpty();
            assertThat(endedAs("interrupted"))
                    .as("after a kill at point %d", point)
                    .isEqualTo(point + 1);
        });
        assertThat(kills).isEqualTo(6);
    }

    @Test
    void killed_at_any_point_of_undoing_nothing_is_left_and_the_failure_stays() throws Exception {
        var kills = killEverywhere(
                "fail",
                0,
                (point, here) -> assertThat(files(here))
                        .as("after a kill at point %d", point)
                        .isEmpty());
        assertThat(kills).isEqualTo(10);
        assertThat(endedAs("interrupted")).isEqualTo(6);
        assertThat(endedAs("failed")).isEqualTo(5);
    }

    @Test
    void killed_at_any_point_of_deleting_it_is_done_or_never_began() throws Exception {
        var kills = killEverywhere(
                "delete",
                2,
                (point, here) -> assertThat(files(here))
                        .as("after a kill at point %d", point)
                        .hasSize(point == 0 ? 2 : 0));
        assertThat(kills).isEqualTo(6);
        assertThat(endedAs("interrupted")).isEqualTo(1);
        assertThat(endedAs("succeeded")).isEqualTo(6);
    }

    private int endedAs(String state) {
        return database.<Integer>read(handle -> handle.select("select count(*) from job where state = ?", state)
                .mapTo(Integer.class)
                .one());
    }
}
