package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer as comma-separated values (RFC 4180): of a list a line for each thing in it, of anything else one line. The
 * columns are the API's names, with dots into what lies deeper: {@code disks.0.target}.
 */
final class CsvText {
    private static final String END = "\r\n";
    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    /** Spreadsheets take what begins so for a formula, and strangers name guests. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

    /** RFC 4180 knows line ends within quotes and no other control character. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]+");

    private CsvText() {}

    static String of(JsonNode answer) {
        var lines = rows(answer).map(CsvText::flat).toList();
        var columns = new LinkedHashSet<String>();
        lines.forEach(line -> columns.addAll(line.keySet()));
        if (columns.isEmpty()) {
            return "";
        }
        var head = columns.stream().map(CsvText::quoted);
        return Stream.concat(
                        Stream.of(head),
                        lines.stream().map(line -> columns.stream().map(column -> line.getOrDefault(column, ""))))
                .map(cells -> cells.collect(Collectors.joining(",", "", END)))
                .collect(Collectors.joining());
    }

    /** The API answers a list as an object with one list in it, and at most some numbers beside. */
    private static Stream<JsonNode> rows(JsonNode answer) {
        if (answer.isArray()) {
            return answer.valueStream();
        }
        var lists = new ArrayList<JsonNode>();
        answer.properties().stream()
                .map(Map.Entry::getValue)
                .filter(JsonNode::isContainerNode)
                .forEach(lists::add);
        return lists.size() == 1 && lists.getFirst().isArray()
                ? lists.getFirst().valueStream()
                : Stream.of(answer);
    }

    private static Map<String, String> flat(JsonNode row) {
        var cells = new LinkedHashMap<String, String>();
        row.properties().forEach(property -> flatten(property.getKey(), property.getValue(), cells));
        return cells;
    }

    private static void flatten(String name, JsonNode value, Map<String, String> cells) {
        if (value.isObject()) {
            value.properties().forEach(part -> flatten(name + "." + part.getKey(), part.getValue(), cells));
            return;
        }
        if (!value.isArray()) {
            cells.put(name, cell(value));
            return;
        }
        if (value.valueStream().noneMatch(JsonNode::isContainerNode)) {
            cells.put(name, text(joined(value)));
            return;
        }
        for (var index = 0; index < value.size(); index++) {
            flatten(name + "." + index, value.path(index), cells);
        }
    }

    private static String joined(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).collect(Collectors.joining(","));
    }

    private static String cell(JsonNode value) {
        return value.isTextual() ? text(value.asText()) : value.asText();
    }

    /** Behind an apostrophe a spreadsheet shows a text as it is. */
    private static String text(String text) {
        var shown = FORMULA.matcher(text).find() ? "'" + text : text;
        return quoted(CONTROL.matcher(shown).replaceAll(" "));
    }

    private static String quoted(String text) {
        return SPECIAL.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
