package org.karesansui.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.karesansui.problem.ProblemCode;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/** The part of docs/api.md that lists the routes, made from the routes. */
public final class ApiText {
    private static final Words WORDS = Words.in(Language.ENGLISH);

    private static final String START = "<!-- routes -->";
    private static final String END = "<!-- end of routes -->";

    private ApiText() {}

    /** In Markdown, one row per route, by path. */
    public static String table(List<Route> routes) {
        var rows = routes.stream()
                .filter(Api.class::isInstance)
                .map(Api.class::cast)
                .sorted(Comparator.comparing((Api api) -> api.path().text()).thenComparing(Api::method))
                .map(ApiText::row)
                .collect(Collectors.joining("\n"));
        return """
                | Route | What | Right | Query | Answers | Problems |
                |---|---|---|---|---|---|
                %s
                """.formatted(rows);
    }

    /** The page with its table of routes made anew; {@code App} has a test that the page in docs/ is like that. */
    public static String fill(String page, List<Route> routes) {
        var start = page.indexOf(START) + START.length();
        var end = page.indexOf(END);
        if (start < START.length() || end < start) {
            throw new IllegalArgumentException("The page has no place for routes");
        }
        return page.substring(0, start) + "\n" + table(routes) + page.substring(end);
    }

    private static String row(Api api) {
        var parameters = api.parameters().stream().map(Parameter::name).collect(Collectors.joining("`, `", "`", "`"));
        var answers = api.answers().stream().map(ApiText::answer).collect(Collectors.joining(", "));
        var problems = api.problems().stream().map(ProblemCode::name).collect(Collectors.joining(", "));
        return "| `%s %s` | %s | %s | %s | %s | %s |"
                .formatted(
                        api.method(),
                        api.path(),
                        WORDS.say(api.summaryKey()),
                        api.right().name(),
                        api.parameters().isEmpty() ? "" : parameters,
                        answers,
                        problems);
    }

    private static String answer(Api.Answer answer) {
        var record = answer.record();
        var what = record == null ? answer.type() : record.getSimpleName();
        return "%d %s".formatted(answer.status(), Objects.requireNonNull(what)).strip();
    }
}
