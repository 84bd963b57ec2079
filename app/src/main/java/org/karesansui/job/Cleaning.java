package org.karesansui.job;

import org.karesansui.problem.Problem;
import org.karesansui.store.StoreProblem;
import org.karesansui.words.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what a job stored to be undone or finished. */
final class Cleaning {
    private static final Logger LOG = LoggerFactory.getLogger(Cleaning.class);

    private Cleaning() {}

    /**
     * Does all that is open, in its order. One that fails is logged and the rest is done.
     *
     * @throws NotYet where what is left has to be tried again
     * @throws Problem a {@link StoreProblem}, where it also has to be tried again
     */
    static void perform(Desk desk, JobRun run) {
        for (var open : desk.undos().open(run.job())) {
            perform(desk, run, open);
        }
    }

    private static void perform(Desk desk, JobRun run, UndoRows.Open open) {
        var words = desk.kinds().words(open.stored());
        try {
            desk.kinds().perform(open.stored(), run.job());
            run.log().add(open.forward() ? LogLine.Kind.FINISHED : LogLine.Kind.UNDONE, words);
        } catch (NotYet later) {
            throw later;
        } catch (Exception failure) {
            if (failure instanceof Problem problem && problem.code() instanceof StoreProblem) {
                throw problem;
            }
            LOG.warn("Job {} leaves something behind: {}", run.job(), open.stored(), failure);
            run.log().add(LogLine.Kind.LEFT, words);
            run.log().add(LogLine.Kind.SAID, reason(failure));
            run.leftBehind();
        }
        desk.undos().done(run.job(), open);
    }

    private static Sentence reason(Exception failure) {
        return failure instanceof Problem problem
                ? problem.sentence()
                : Sentence.of("job.event.reason", String.valueOf(failure.getMessage()));
    }
}
