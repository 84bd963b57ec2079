package org.karesansui.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.karesansui.problem.Problem;

/**
 * What a form shows: what stands in its fields and what is wrong with them, in the reader's language.
 *
 * @param values by field name ({@code disks.0.size})
 * @param errors sentences by field name
 * @param summary what is wrong with the whole; empty for nothing
 */
public record Form(Map<String, String> values, Map<String, String> errors, String summary) {
    public Form {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
    }

    /** A form that is shown for the first time. */
    public static Form of(Map<String, String> values) {
        return new Form(values, Map.of(), "");
    }

    /** A form that is shown once more with what was typed, secrets apart, and what is wrong with it. */
    public static Form again(Request request, Problem problem) {
        var values = new HashMap<String, String>();
        flatten("", request.fields().typed(), values);
        values.keySet().removeIf(field -> request.fields().isSecret(field) || field.contains("password"));
        values.remove(Guard.CSRF_FIELD);
        var errors = new HashMap<String, String>();
        var words = request.words();
        for (var field : problem.fields()) {
            var sentence = words.say(Problem.sentence(field.code(), field.arguments()));
            errors.merge(field.field(), sentence, (first, second) -> first + " " + second);
        }
        return new Form(values, errors, words.say(problem.sentence()));
    }

    /** What stands in the field; empty for nothing. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with the field; empty for nothing. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** Errors at fields that the form does not show: they belong into the summary. */
    public List<String> errorsBeside(List<String> shown) {
        return errors.entrySet().stream()
                .filter(error -> !shown.contains(error.getKey()))
                .map(error -> error.getKey() + ": " + error.getValue())
                .sorted()
                .toList();
    }

    private static void flatten(String path, JsonNode node, Map<String, String> into) {
        if (node.isValueNode()) {
            into.put(path, node.asText());
            return;
        }
        for (var i = 0; i < node.size() && node.isArray(); i++) {
            flatten(path + "." + i, node.get(i), into);
        }
        if (node.isArray() && !node.isEmpty()) {
            into.put(path, node.get(node.size() - 1).asText());
        }
        node.properties()
                .forEach(each ->
                        flatten(path.isEmpty() ? each.getKey() : path + "." + each.getKey(), each.getValue(), into));
    }
}
