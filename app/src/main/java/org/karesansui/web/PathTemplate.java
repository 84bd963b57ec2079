package org.karesansui.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** A path in which {@code {name}} stands for one segment, as in {@code /guests/{guest}/start}. */
public record PathTemplate(String text) {
    private static final Pattern SHAPE = Pattern.compile("/|(/([a-z0-9][a-z0-9.-]*|\\{[a-z][A-Za-z]*}))+");

    public PathTemplate {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a path template: " + text);
        }
        var names = parameters(text);
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("A parameter occurs twice: " + text);
        }
    }

    /** The names between braces, in order. */
    public List<String> parameters() {
        return parameters(text);
    }

    List<String> segments() {
        return segments(text);
    }

    static List<String> segments(String path) {
        var segments = new ArrayList<String>();
        for (var segment : path.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }

    static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    static String parameterName(String segment) {
        return segment.substring(1, segment.length() - 1);
    }

    private static List<String> parameters(String text) {
        return segments(text).stream()
                .filter(PathTemplate::isParameter)
                .map(PathTemplate::parameterName)
                .toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
