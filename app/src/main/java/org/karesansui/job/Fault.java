package org.karesansui.job;

import java.util.List;
import org.karesansui.problem.Problem;
import org.karesansui.words.Sentence;

/** Why a job failed: the code of a problem and what fills its sentence, as it can be stored. */
public record Fault(String code, List<String> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault of(Problem problem) {
        return new Fault(problem.code().name(), problem.sentence().arguments());
    }

    public Sentence sentence() {
        return new Sentence("problem." + code, arguments);
    }
}
