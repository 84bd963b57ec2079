package org.karesansui.problem;

import java.util.List;
import org.karesansui.words.Language;
import org.karesansui.words.Sentence;
import org.karesansui.words.Words;

/**
 * Something that cannot be done, and why: thrown where it is found, shown by the door through which the request came
 * (page, API, command line). Its sentence is said in the reader's language there; {@link #getMessage()} is English and
 * meant for logs.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient List<String> arguments;
    private final transient List<FieldProblem> fields;

    private Problem(ProblemCode code, List<String> arguments, List<FieldProblem> fields) {
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    public Problem(ProblemCode code, String... arguments) {
        this(code, List.of(arguments), List.of());
    }

    public Problem(Throwable cause, ProblemCode code, String... arguments) {
        this(code, arguments);
        initCause(cause);
    }

    /** All that is wrong with one request, at once. */
    public static Problem invalid(List<FieldProblem> fields) {
        return new Problem(CommonProblem.INVALID, List.of(), fields);
    }

    public ProblemCode code() {
        return code;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    public Sentence sentence() {
        return sentence(code, arguments);
    }

    public static Sentence sentence(ProblemCode code, List<String> arguments) {
        return new Sentence("problem." + code.name(), arguments);
    }

    @Override
    public String getMessage() {
        var text = code.name() + ": " + Words.in(Language.ENGLISH).say(sentence());
        return fields.isEmpty() ? text : text + " " + fields;
    }
}
