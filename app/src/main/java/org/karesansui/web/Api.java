package org.karesansui.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.ProblemCode;

/**
 * A route of the REST API. Its summary is the sentence {@code api.OPERATION}.
 *
 * <pre>{@code
 * Api.post("/hosts/{host}/guests", "createGuest", GuestRight.GUEST_CREATE)
 *         .takes(GuestForm.BODY)
 *         .plans(GuestPreview.class)
 *         .accepts(JobView.class)
 *         .problems(GuestProblem.GUEST_NAME_TAKEN)
 *         .to(this::create)
 * }</pre>
 */
public final class Api implements Route {
    /** In front of every path of the API. */
    public static final String BASE = "/api/v1";

    /** Bytes of a body, unless the route says otherwise. */
    public static final long USUAL_BODY_LIMIT = 1 << 20;

    private final Draft draft;
    private final Handler handler;

    private Api(Draft draft, Handler handler) {
        this.draft = draft;
        this.handler = handler;
    }

    public static Draft get(String path, String operation, Right right) {
        return new Draft(new Declaration(Method.GET, new PathTemplate(BASE + path), operation, right));
    }

    public static Draft post(String path, String operation, Right right) {
        return new Draft(new Declaration(Method.POST, new PathTemplate(BASE + path), operation, right));
    }

    /** The router asks for If-Match before the handler runs. */
    public static Draft put(String path, String operation, Right right) {
        return new Draft(new Declaration(Method.PUT, new PathTemplate(BASE + path), operation, right));
    }

    public static Draft patch(String path, String operation, Right right) {
        return new Draft(new Declaration(Method.PATCH, new PathTemplate(BASE + path), operation, right));
    }

    public static Draft delete(String path, String operation, Right right) {
        return new Draft(new Declaration(Method.DELETE, new PathTemplate(BASE + path), operation, right));
    }

    private record Declaration(Method method, PathTemplate path, String operation, Right right) {}

    @Override
    public Method method() {
        return draft.declaration.method();
    }

    @Override
    public PathTemplate path() {
        return draft.declaration.path();
    }

    @Override
    public Right right() {
        return draft.declaration.right();
    }

    /** The name of the operation in the API description, unique. */
    public String operation() {
        return draft.declaration.operation();
    }

    String summaryKey() {
        return "api." + operation();
    }

    static String pathKey(String parameter) {
        return "api.path." + parameter;
    }

    public List<Parameter> parameters() {
        return List.copyOf(draft.parameters);
    }

    boolean accepts(String parameter) {
        return draft.parameters.stream().anyMatch(each -> each.name().equals(parameter));
    }

    @Nullable
    Body<?> body() {
        return draft.body;
    }

    long bodyLimit() {
        return draft.bodyLimit;
    }

    List<Answer> answers() {
        return List.copyOf(draft.answers);
    }

    List<ProblemCode> problems() {
        return List.copyOf(draft.problems);
    }

    Handler handler() {
        return handler;
    }

    /**
     * One answer of a route.
     *
     * @param record null where the body is empty or no JSON
     * @param type media type of the body; empty for none
     */
    record Answer(int status, @Nullable Class<?> record, String type) {
        String descriptionKey() {
            return "api.answer." + status;
        }
    }

    /** A route that is still being declared; {@link #to} ends it. */
    public static final class Draft {
        private final Declaration declaration;
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<Answer> answers = new ArrayList<>();
        private final List<ProblemCode> problems = new ArrayList<>();
        private @Nullable Body<?> body;
        private long bodyLimit = USUAL_BODY_LIMIT;

        private Draft(Declaration declaration) {
            this.declaration = declaration;
        }

        public Draft query(String name, Parameter.Kind kind) {
            parameters.add(new Parameter(name, kind));
            return this;
        }

        /** Answers {@code ?dry-run=true} with a {@link Plan}, as every route that changes something must. */
        public Draft plans() {
            return plans(Plan.class);
        }

        /** As {@link #plans()}, with a preview that says more than steps. */
        public Draft plans(Class<?> preview) {
            return query("dry-run", Parameter.Kind.FLAG).answers(200, preview);
        }

        /** Waits {@code ?wait=SECONDS} for the end of the work. */
        public Draft waits() {
            return query("wait", Parameter.Kind.NUMBER);
        }

        public Draft takes(Body<?> read) {
            body = read;
            return this;
        }

        /** The greatest body in bytes, for routes that use {@link Request#input()}. */
        public Draft bodyLimit(long bytes) {
            bodyLimit = bytes;
            return this;
        }

        public Draft answers(int status, Class<?> record) {
            answers.add(new Answer(status, record, Reply.JSON));
            return this;
        }

        /** 202 with the job. */
        public Draft accepts(Class<?> job) {
            return answers(202, job);
        }

        /** 204. */
        public Draft answersNothing() {
            answers.add(new Answer(204, null, ""));
            return this;
        }

        /** 200 with something that is no JSON. */
        public Draft answersMedia(String type) {
            answers.add(new Answer(200, null, type));
            return this;
        }

        /** What this route answers besides what every route can. */
        public Draft problems(ProblemCode... codes) {
            Stream.of(codes).forEach(problems::add);
            return this;
        }

        public Api to(Handler handler) {
            return new Api(this, handler);
        }
    }
}
