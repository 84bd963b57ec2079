package org.karesansui.web;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.FieldProblem;
import org.karesansui.problem.Problem;
import org.karesansui.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever was thrown into a Problem, and a Problem into an answer (RFC 9457). */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String MEDIA_TYPE = "application/problem+json";
    /** A name for a kind of problem that nobody needs to look up on the network (RFC 4151). */
    private static final String TYPE = "tag:karesansui.org,2026:problem:";

    private final Translator translator;

    Problems(Translator translator) {
        this.translator = translator;
    }

    /** The body of an answer that says what went wrong. {@code current} is the present state of the object, for 412. */
    record Document(
            String type,
            String title,
            int status,
            String detail,
            String code,
            @Nullable List<Wrong> errors,
            @Nullable Object current) {}

    /** One field that is wrong. */
    record Wrong(String field, String code, String message) {}

    /** What was thrown, as a Problem; what nobody knows gets an incident number under which the log holds it. */
    Problem of(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return problem;
        }
        return translator.translate(thrown).orElseGet(() -> incident(thrown));
    }

    private static Problem incident(Throwable thrown) {
        var number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Incident {}", number, thrown);
        return new Problem(thrown, CommonProblem.INTERNAL, number);
    }

    static Reply document(Problem problem, Words words) {
        var errors = problem.fields().isEmpty()
                ? null
                : problem.fields().stream().map(field -> wrong(field, words)).toList();
        return reply(new Document(
                TYPE + problem.code().name(),
                words.say("problem.title"),
                problem.code().status(),
                words.say(problem.sentence()),
                problem.code().name(),
                errors,
                null));
    }

    static Reply changed(Object current, ETag etag, Words words) {
        var code = WebProblem.PRECONDITION_FAILED;
        var document = new Document(
                TYPE + code.name(),
                words.say("problem.title"),
                code.status(),
                words.say(Problem.sentence(code, List.of())),
                code.name(),
                null,
                current);
        return reply(document).etag(etag);
    }

    private static Reply reply(Document document) {
        return new Reply(document.status(), Map.of(), List.of(), new Reply.Content.Document(document, MEDIA_TYPE));
    }

    private static Wrong wrong(FieldProblem field, Words words) {
        return new Wrong(
                field.field(), field.code().name(), words.say(Problem.sentence(field.code(), field.arguments())));
    }
}
