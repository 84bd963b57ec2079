package org.karesansui.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.karesansui.web.Json;
import org.karesansui.words.Figures;
import org.karesansui.words.Sentence;
import org.karesansui.words.Words;

/** Says jobs in the reader's language, for answers, pages and events. Thread-safe. */
public final class JobViews {
    /** Before this, an estimate of what is left would jump about. */
    private static final int ESTIMATE_FROM_PERCENT = 5;

    private final Map<String, Function<JobObject, JobLine.Target>> targets = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public JobViews(InstantSource clock) {
        this.clock = clock;
    }

    /** Learns how a kind of object is called and where its page is. */
    public void know(String kind, Function<JobObject, JobLine.Target> target) {
        targets.put(kind, target);
    }

    public JobView view(Job job, Words words) {
        return view(job, words, null);
    }

    JobView view(Job job, List<LogLine> log, Words words) {
        return view(
                job,
                words,
                log.stream()
                        .map(line -> new JobView.Line(line.at(), Json.word(line.kind()), say(line.sentence(), words)))
                        .toList());
    }

    private static JobView view(Job job, Words words, @Nullable List<JobView.Line> log) {
        var requested = job.requested();
        var object = job.object();
        return new JobView(
                job.id().value(),
                say(job.title(), words),
                job.state().word(),
                new JobView.Subject(object.host(), object.kind(), object.key()),
                new JobView.Asked(requested.accountId(), requested.name(), requested.at()),
                new JobView.Progress(
                        step(job, words), job.standing().percent(), job.state() instanceof JobState.Cleaning),
                outcome(job, words),
                log);
    }

    private static String step(Job job, Words words) {
        if (job.state() instanceof JobState.Cleaning) {
            return words.say("job.cleaning");
        }
        return job.standing().hasStep() ? say(job.standing().step(), words) : "";
    }

    private static JobView.@Nullable Outcome outcome(Job job, Words words) {
        if (!(job.state() instanceof JobState.Done done)) {
            return null;
        }
        return switch (done) {
            case JobState.Succeeded succeeded ->
                new JobView.Outcome(done.at(), null, message(job, words), succeeded.result(), job.leftovers());
            case JobState.Failed failed ->
                new JobView.Outcome(done.at(), failed.fault().code(), message(job, words), Map.of(), job.leftovers());
            case JobState.Cancelled _, JobState.Interrupted _ ->
                new JobView.Outcome(done.at(), null, message(job, words), Map.of(), job.leftovers());
        };
    }

    /** The sentence at its end; empty while it lasts. */
    static String message(Job job, Words words) {
        return switch (job.state()) {
            case JobState.Queued _, JobState.Running _, JobState.Cleaning _ -> "";
            case JobState.Succeeded _ -> words.say("job.message.succeeded");
            case JobState.Failed failed -> say(failed.fault().sentence(), words);
            case JobState.Cancelled _ -> left(job, words, "job.message.cancelled");
            case JobState.Interrupted _ -> left(job, words, "job.message.interrupted");
        };
    }

    private static String left(Job job, Words words, String clean) {
        return job.leftovers() == 0 ? words.say(clean) : words.say("job.message.left", "" + job.leftovers());
    }

    /** A sentence of a job, which may be older than this release: its key where there are no words for it any more. */
    static String say(Sentence sentence, Words words) {
        if (!words.patterns().containsKey(sentence.key())) {
            return sentence.key() + " " + String.join(" ", sentence.arguments());
        }
        return words.say(sentence);
    }

    JobLine line(Job job, Words words) {
        var at = job.state() instanceof JobState.Done done
                ? done.at()
                : job.requested().at();
        return new JobLine(
                job.id().value(),
                say(job.title(), words),
                job.state().word(),
                new JobLine.Progress(job.standing().percent(), step(job, words), left(job)),
                target(job),
                job.requested().name(),
                at);
    }

    JobLine.Target target(Job job) {
        return targets.getOrDefault(job.object().kind(), JobViews::plain).apply(job.object());
    }

    private static JobLine.Target plain(JobObject object) {
        return new JobLine.Target(object.key(), "");
    }

    /** What is left at the pace so far. */
    @Nullable
    Duration left(Job job) {
        var percent = job.standing().percent();
        if (!(job.state() instanceof JobState.Running running) || percent < ESTIMATE_FROM_PERCENT) {
            return null;
        }
        return Duration.between(running.since(), clock.instant())
                .multipliedBy(100 - percent)
                .dividedBy(percent);
    }

    JobPage page(Job job, List<LogLine> log, Words words) {
        var now = clock.instant();
        return new JobPage(
                line(job, words),
                steps(job, log, words),
                message(job, words),
                log.stream().map(line -> said(line, words)).toList(),
                now);
    }

    private static JobPage.Said said(LogLine line, Words words) {
        return new JobPage.Said(line.at(), words.say(key(line.kind()), say(line.sentence(), words)));
    }

    private static String key(LogLine.Kind kind) {
        return switch (kind) {
            case STEP -> "job.line.step";
            case SAID -> "job.line.said";
            case UNDONE -> "job.line.undone";
            case FINISHED -> "job.line.finished";
            case LEFT -> "job.line.left";
            case EVENT -> "job.line.event";
        };
    }

    private static List<JobPage.Step> steps(Job job, List<LogLine> log, Words words) {
        var steps =
                log.stream().filter(line -> line.kind() == LogLine.Kind.STEP).toList();
        var made = new ArrayList<JobPage.Step>();
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var last = i == steps.size() - 1;
            var title = say(step.sentence(), words);
            made.add(
                    last
                            ? new JobPage.Step(title, mark(job.state()), lasted(job, step.at(), words))
                            : new JobPage.Step(
                                    title,
                                    "done",
                                    took(step.at(), steps.get(i + 1).at(), words)));
        }
        return made;
    }

    /** Of a job that failed, what follows its last step is the time of the undoing, which is not the step's. */
    private static String lasted(Job job, Instant from, Words words) {
        return job.state() instanceof JobState.Succeeded succeeded ? took(from, succeeded.at(), words) : "";
    }

    private static String took(Instant from, Instant to, Words words) {
        var passed = Duration.between(from, to);
        return passed.toMinutes() > 0
                ? new Figures(words).duration(passed)
                : words.say("figures.seconds", String.format(Locale.ROOT, "%.1f", passed.toMillis() / 1000.0));
    }

    private static String mark(JobState state) {
        return switch (state) {
            case JobState.Queued _ -> "queued";
            case JobState.Running _ -> "changing";
            case JobState.Succeeded _ -> "done";
            case JobState.Cancelled _ -> "lost";
            case JobState.Cleaning _, JobState.Failed _, JobState.Interrupted _ -> "crashed";
        };
    }
}
