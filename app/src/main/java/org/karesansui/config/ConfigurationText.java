package org.karesansui.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.karesansui.problem.Problem;

/**
 * The text of a {@code key=value} file. A line is a key with its value, a comment ({@code #} at its beginning or after
 * white space), blank, or malformed. An edit changes the value that it names and no other character. Immutable.
 */
final class ConfigurationText {
    // before the value | the value | comment or white space behind it
    private static final Pattern ENTRY = Pattern.compile("(\\s*([^\\s=#]+)\\s*=[^\\S\\r\\n]*)(.*?)((?:\\s+#.*)?\\s*)");
    private static final Pattern COMMENT_IN_VALUE = Pattern.compile("(^|\\s)#");

    private final List<String> lines;

    private ConfigurationText(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /** A key with its value; lines are counted from 1. */
    record Entry(int line, String key, String value) {}

    static ConfigurationText of(String text) {
        return new ConfigurationText(List.of(text.split("\n", -1)));
    }

    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (var index = 0; index < lines.size(); index++) {
            var matcher = ENTRY.matcher(lines.get(index));
            if (matcher.matches()) {
                entries.add(new Entry(index + 1, matcher.group(2), value(matcher.group(3))));
            }
        }
        return List.copyOf(entries);
    }

    /** Numbers, from 1, of the lines that are neither entry nor comment nor blank. */
    List<Integer> malformed() {
        var numbers = new ArrayList<Integer>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !ENTRY.matcher(line).matches()) {
                numbers.add(index + 1);
            }
        }
        return List.copyOf(numbers);
    }

    /** @throws Problem {@link ConfigProblem#CONFIG_VALUE_UNWRITABLE} for a value that would not be read back as it is */
    ConfigurationText with(String key, String value) {
        if (!value.equals(value.strip())
                || value.lines().count() > 1
                || COMMENT_IN_VALUE.matcher(value).find()) {
            throw new Problem(ConfigProblem.CONFIG_VALUE_UNWRITABLE, key);
        }
        var changed = new ArrayList<String>();
        var found = false;
        for (var line : lines) {
            var matcher = ENTRY.matcher(line);
            var isHere = matcher.matches() && matcher.group(2).equals(key);
            changed.add(isHere ? matcher.group(1) + value + matcher.group(4) : line);
            found |= isHere;
        }
        if (!found) {
            append(changed, key + "=" + value);
        }
        return new ConfigurationText(changed);
    }

    /** Takes the key's line away, so that its default holds again. */
    ConfigurationText without(String key) {
        return new ConfigurationText(lines.stream()
                .filter(line -> {
                    var matcher = ENTRY.matcher(line);
                    return !(matcher.matches() && matcher.group(2).equals(key));
                })
                .toList());
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    // The last piece after a final line feed is empty: the new line goes before it, and ends as a line does.
    private static void append(List<String> lines, String line) {
        if (lines.getLast().isEmpty()) {
            lines.add(lines.size() - 1, line);
            return;
        }
        lines.add(line);
        lines.add("");
    }

    private static String value(String text) {
        return text.startsWith("#") ? "" : text.strip();
    }
}
