package org.karesansui.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/** Finds where what a route says about itself is not what it does. A test of {@code App} holds the list empty. */
public final class RouteCheck {
    private final Json json;
    private final List<String> faults = new ArrayList<>();

    private RouteCheck(Json json) {
        this.json = json;
    }

    /** One sentence per fault, with the way to mend it. */
    public static List<String> faults(List<Route> routes, Json json) {
        var check = new RouteCheck(json);
        routes.stream().filter(Api.class::isInstance).map(Api.class::cast).forEach(check::check);
        return List.copyOf(check.faults);
    }

    private void check(Api api) {
        needWords(api, api.summaryKey());
        api.path().parameters().forEach(name -> needWords(api, Api.pathKey(name)));
        api.parameters().forEach(parameter -> needWords(api, parameter.descriptionKey()));
        if (api.answers().isEmpty()) {
            faults.add(api.operation() + ": declares no answer");
        }
        api.answers().forEach(answer -> needWords(api, answer.descriptionKey()));
        var body = api.body();
        if (body != null) {
            compare(api, body);
        }
    }

    private void needWords(Api api, String key) {
        for (var language : Language.values()) {
            if (!Words.in(language).patterns().containsKey(key)) {
                faults.add("%s: there are no words for %s in %s".formatted(api.operation(), key, language));
            }
        }
    }

    private void compare(Api api, Body<?> body) {
        var described = Schemas.paths(body.record(), json);
        var read = Fields.asked(body.reader());
        var unread = new TreeSet<>(described);
        unread.removeAll(read);
        unread.forEach(field -> faults.add("%s: %s is described by %s and never read"
                .formatted(api.operation(), field, body.record().getSimpleName())));
        var hidden = new TreeSet<>(read);
        hidden.removeAll(described);
        hidden.forEach(field -> faults.add("%s: %s is read and not described by %s"
                .formatted(api.operation(), field, body.record().getSimpleName())));
    }
}
