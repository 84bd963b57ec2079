package org.karesansui.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.store.Database;
import org.karesansui.words.Sentence;

/**
 * A process that is killed: it cleans up after the one before it and says so, runs one job, and stops for ever at the
 * point where it is to die. Arguments: address of the database, folder, what to do, number of the point.
 */
final class DoomedProcess {
    private static final int FILES = 2;

    private final Path folder;
    private final int last;
    private boolean armed;
    private int points;

    private DoomedProcess(Path folder, int last) {
        this.folder = folder;
        this.last = last;
    }

    record DeleteFile(String path) implements Undo {}

    public static void main(String[] arguments) throws Exception {
        var process = new DoomedProcess(Path.of(arguments[1]), Integer.parseInt(arguments[3]));
        try (var database = Database.open(DatabaseAddress.find(arguments[0]).orElseThrow());
                var jobs = new Jobs(database, Console.here("here"), JobRules.USUAL, Clock.systemUTC())) {
            process.run(jobs, arguments[2]);
        }
    }

    private void run(Jobs jobs, String what) {
        jobs.know(new UndoKind<>(
                "test.file", DeleteFile.class, this::delete, undo -> Sentence.of("test.file", undo.path())));
        jobs.start();
        System.out.println("RECOVERED");
        armed = true;
        var request = JobRequest.of(
                Sentence.of("job.holder.gone"), Requester.itself(), new JobObject("local", "guest", "web1"));
        var id = jobs.submit(request, work(what));
        var job = jobs.await(id, Duration.ofMinutes(2));
        System.out.println("OVER " + job.state().word());
    }

    private JobWork work(String what) {
        return switch (what) {
            case "make" -> this::make;
            case "fail" ->
                progress -> {
                    make(progress);
                    throw new Problem(CommonProblem.NOT_FOUND);
                };
            case "delete" -> this::deleteAll;
            default -> throw new IllegalArgumentException(what);
        };
    }

    private void make(Progress progress) throws IOException {
        for (var number = 0; number < FILES; number++) {
            var file = folder.resolve("file" + number);
            progress.step(Sentence.of("test.make", file.toString()), number * 100 / FILES);
            point();
            progress.undoWith(new DeleteFile(file.toString()));
            point();
            Files.createFile(file);
            point();
        }
    }

    private void deleteAll(Progress progress) {
        var steps = new ArrayList<DeleteFile>();
        for (var number = 0; number < FILES; number++) {
            steps.add(new DeleteFile(folder.resolve("file" + number).toString()));
        }
        point();
        progress.finishWith(List.copyOf(steps));
        point();
    }

    private void delete(DeleteFile what, JobId job) throws IOException {
        point();
        Files.deleteIfExists(Path.of(what.path()));
        point();
    }

    private void point() {
        if (!armed || points++ != last) {
            return;
        }
        System.out.println("AT");
        JobsContract.await(new CountDownLatch(1));
    }
}
