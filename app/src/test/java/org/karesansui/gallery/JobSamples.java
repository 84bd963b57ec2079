package org.karesansui.gallery;

import java.time.Duration;
import java.util.List;
import org.karesansui.job.JobLine;
import org.karesansui.job.JobListPage;
import org.karesansui.job.JobPage;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/** What the gallery shows of jobs. */
final class JobSamples {
    private static final JobLine.Progress NONE = new JobLine.Progress(0, "", null);

    private final Words words;

    JobSamples(Words words) {
        this.words = words;
    }

    JobLine running() {
        var progress = new JobLine.Progress(
                62,
                words.say("guest.step.fetch", "https://images.example.org/debian-12/vmlinuz"),
                Duration.ofSeconds(20));
        return line("1042", "db2", "running", progress, 0);
    }

    List<JobLine> many() {
        return List.of(
                running(),
                line("1043", "db3", "running", new JobLine.Progress(8, words.say("guest.step.define", "db3"), null), 0),
                line("1044", "db4", "queued", NONE, 0));
    }

    private JobLine line(String id, String guest, String state, JobLine.Progress progress, int minutes) {
        return new JobLine(
                id,
                words.say("job.guest.create", guest),
                state,
                progress,
                new JobLine.Target(guest, "/hosts/local/guests/" + guest),
                words.language() == Language.JAPANESE ? "山田" : "Yamada",
                Samples.NOW.minus(Duration.ofMinutes(minutes)));
    }

    JobListPage list(boolean any) {
        var jobs = List.of(
                running(),
                line("1041", "db3", "queued", NONE, 1),
                line("1040", "web1", "succeeded", NONE, 12),
                line("1039", "web2", "failed", NONE, 95),
                line("1038", "mail", "cancelled", NONE, 60 * 26),
                line("1037", "nfs", "interrupted", NONE, 60 * 24 * 12));
        return new JobListPage(any ? jobs : List.of(), Samples.NOW);
    }

    /** A job that ended so; one that runs for {@code running}. */
    JobPage page(String state) {
        var size = "20 GiB";
        return new JobPage(
                state.equals("running") ? running() : line("1042", "db2", state, NONE, 3),
                steps(state, size),
                message(state),
                List.of(
                        new JobPage.Said(Samples.NOW.minusSeconds(29), words.say("guest.step.disk", size, "default")),
                        new JobPage.Said(Samples.NOW.minusSeconds(27), words.say("guest.step.fetch", "vmlinuz"))),
                Samples.NOW);
    }

    /** Those that were begun: of the others the product does not know either. */
    private List<JobPage.Step> steps(String state, String size) {
        var isDone = state.equals("succeeded");
        var first = new JobPage.Step(words.say("guest.step.disk", size, "default"), "done", took("1.2"));
        var second = new JobPage.Step(
                words.say("guest.step.fetch", "https://images.example.org/debian-12/vmlinuz"),
                mark(state),
                isDone ? took("31.0") : "");
        return isDone
                ? List.of(
                        first,
                        second,
                        new JobPage.Step(words.say("guest.step.define", "db2"), "done", took("0.1")),
                        new JobPage.Step(words.say("guest.step.start", "db2"), "done", took("0.8")))
                : List.of(first, second);
    }

    private String took(String seconds) {
        return words.say("figures.seconds", seconds);
    }

    private static String mark(String state) {
        return switch (state) {
            case "running" -> "changing";
            case "succeeded" -> "done";
            case "cancelled" -> "lost";
            default -> "crashed";
        };
    }

    private String message(String state) {
        return switch (state) {
            case "running" -> "";
            case "failed" ->
                words.say(
                        "problem.FETCH_FAILED",
                        "https://images.example.org/debian-12/vmlinuz",
                        "503 Service Unavailable");
            default -> words.say("job.message." + state);
        };
    }
}
