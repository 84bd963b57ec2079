package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.karesansui.web.Method;

/**
 * A command that is one call of the REST API: a row of a table, which one executor does. What stands in braces in the
 * path is typed as a word, the host as the option {@code --host}.
 *
 * @param path below the base of the API
 * @param arguments besides those of the path
 * @param query the argument that fills each query parameter, by the parameter's name
 */
record Call(
        String words,
        Method method,
        String path,
        List<Argument> arguments,
        Map<String, String> query,
        Shape shape,
        Sent sent,
        Shown shown) {
    static final String HOST = "--host";
    static final String DRY_RUN = "--dry-run";
    static final String NO_WAIT = "--no-wait";
    static final String WAIT = "--wait";

    private static final Sent NOTHING = (_, _) -> null;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** How the route answers. */
    enum Shape {
        /** At once. */
        QUICK,
        /** In parts, each with the cursor of the next. */
        PAGED,
        /** With a job that is over or not; it is waited for. */
        AWAITED,
        /** By starting a job that can be waited for. */
        LASTING,
        /** By asking a job to end, which it does in its time. */
        CANCELLING;

        /** Whether a command may leave without waiting. */
        boolean lasts() {
            return switch (this) {
                case LASTING, CANCELLING -> true;
                case QUICK, PAGED, AWAITED -> false;
            };
        }

        /** The state of the job that was hoped for. */
        String hoped() {
            return this == CANCELLING ? "cancelled" : "succeeded";
        }
    }

    /** Makes the body; null for none. */
    interface Sent {
        @Nullable
        ObjectNode body(Given given, Session session);
    }

    /** Shows the answer to a person. */
    interface Shown {
        void show(JsonNode answer, Given given, Session session);
    }

    Call {
        arguments = List.copyOf(arguments);
        query = Map.copyOf(query);
    }

    private static Call of(String words, Method method, String path) {
        return new Call(words, method, path, List.of(), Map.of(), Shape.QUICK, NOTHING, Call::asked);
    }

    static Call read(String words, String path, Shown shown) {
        return of(words, Method.GET, path).shows(shown);
    }

    static Call post(String words, String path) {
        return of(words, Method.POST, path);
    }

    static Call patch(String words, String path) {
        return of(words, Method.PATCH, path);
    }

    static Call delete(String words, String path) {
        return of(words, Method.DELETE, path);
    }

    Call shows(Shown other) {
        return new Call(words, method, path, arguments, query, shape, sent, other);
    }

    Call sends(Sent body, Argument... more) {
        return new Call(words, method, path, join(more), query, shape, body, shown);
    }

    Call shape(Shape other) {
        return new Call(words, method, path, arguments, query, other, sent, shown);
    }

    Call query(String parameter, Argument argument) {
        var more = new TreeMap<>(query);
        more.put(parameter, argument.name());
        return new Call(words, method, path, join(argument), more, shape, sent, shown);
    }

    private List<Argument> join(Argument... more) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all;
    }

    /** The names in braces, in order. */
    List<String> places() {
        return PLACE.matcher(path).results().map(match -> match.group(1)).toList();
    }

    /** Whether it stands in the command as a word: all but the host on which the object is. */
    boolean isTyped(String place) {
        return !place.equals("host") || words.startsWith("host ");
    }

    Command command() {
        var all = new ArrayList<Argument>();
        for (var place : places()) {
            if (isTyped(place)) {
                all.add(Argument.word(word(place)));
            }
        }
        all.addAll(arguments);
        if (places().contains("host") && !isTyped("host")) {
            all.add(Argument.value(HOST, "NAME"));
        }
        if (!method.safe()) {
            all.add(Argument.flag(DRY_RUN));
        }
        if (shape.lasts()) {
            all.add(Argument.flag(WAIT));
            all.add(Argument.flag(NO_WAIT));
        }
        all.add(Output.ARGUMENT);
        all.addAll(Server.ARGUMENTS);
        return new Command(words, all, new Caller(this));
    }

    /** As the help shows what stands in braces. */
    static String word(String place) {
        return place.toUpperCase(Locale.ROOT);
    }

    /** For a verb that answers nothing: that it has been taken. */
    private static void asked(JsonNode answer, Given given, Session session) {
        session.say("cli.asked", given.find("GUEST").orElse(""));
    }
}
