package org.karesansui.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.karesansui.config.LogConfiguration.Level;
import org.karesansui.config.LogConfiguration.LogFile;
import org.karesansui.problem.FieldProblem;
import org.karesansui.problem.Problem;

/** Reads one log.conf, and finds all that is wrong with it at once. */
final class LogConfigurationReader {
    private static final Pattern HEADING = Pattern.compile("\\[([^]]+)]\\s*");
    private static final Pattern ARGUMENTS = Pattern.compile(
            "\\(\\s*(['\"])(/[^'\"]+)\\1\\s*(?:,\\s*(['\"])[aw]\\3\\s*(?:,\\s*(\\d{1,12})\\s*,\\s*(\\d{1,3})\\s*)?)?,?\\s*\\)");

    private final Path file;
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<String, LogFile> files = new LinkedHashMap<>();
    private final List<FieldProblem> wrong = new ArrayList<>();

    LogConfigurationReader(Path file) {
        this.file = file;
    }

    LogConfiguration read(String text) {
        var lines = text.split("\n", -1);
        var section = "";
        var keys = new LinkedHashMap<String, ConfigurationText.Entry>();
        for (var index = 0; index < lines.length; index++) {
            var line = lines[index].strip();
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                take(section, keys);
                section = heading.group(1);
                keys.clear();
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith(";")) {
                entry(index + 1, line, keys);
            }
        }
        take(section, keys);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return new LogConfiguration(levels, files);
    }

    private void entry(int number, String line, Map<String, ConfigurationText.Entry> keys) {
        var equals = line.indexOf('=');
        if (equals < 1) {
            wrong(number, "", ConfigProblem.CONFIG_LINE_MALFORMED);
            return;
        }
        var key = line.substring(0, equals).strip();
        keys.put(
                key,
                new ConfigurationText.Entry(
                        number, key, line.substring(equals + 1).strip()));
    }

    private void take(String section, Map<String, ConfigurationText.Entry> keys) {
        if (section.startsWith("logger_") && keys.containsKey("level")) {
            var named = keys.get("qualname");
            logger(named == null ? section.substring("logger_".length()) : named.value(), keys.get("level"));
        }
        if (section.startsWith("handler_") && keys.containsKey("args")) {
            handler(keys.get("args"));
        }
    }

    private void logger(String name, ConfigurationText.Entry level) {
        var ours = switch (name) {
            case "root" -> "";
            case "karesansui" -> "org.karesansui";
            default -> name;
        };
        switch (level.value()) {
            case "DEBUG", "NOTSET" -> levels.put(ours, Level.DEBUG);
            case "INFO" -> levels.put(ours, Level.INFO);
            case "WARNING", "WARN" -> levels.put(ours, Level.WARNING);
            case "ERROR", "CRITICAL", "FATAL" -> levels.put(ours, Level.ERROR);
            default ->
                wrong(level.line(), level.key(), ConfigProblem.CONFIG_NOT_A_CHOICE, "DEBUG, INFO, WARNING, ERROR");
        }
    }

    /** A handler that is no file ({@code (sys.stdout,)}) says nothing to a daemon. */
    private void handler(ConfigurationText.Entry entry) {
        var arguments = ARGUMENTS.matcher(entry.value());
        if (!arguments.matches()) {
            if (entry.value().contains("/")) {
                wrong(entry.line(), entry.key(), ConfigProblem.CONFIG_NOT_A_LOG_FILE);
            }
            return;
        }
        var path = Path.of(arguments.group(2)).normalize();
        var turned = arguments.group(4) != null;
        files.put(
                String.valueOf(path.getFileName()),
                new LogFile(
                        path,
                        turned ? Long.parseLong(arguments.group(4)) : 0,
                        turned ? Integer.parseInt(arguments.group(5)) : 0));
    }

    private void wrong(int line, String key, ConfigProblem code, String... arguments) {
        wrong.add(new FieldProblem("%s:%d %s".formatted(file, line, key).strip(), code, List.of(arguments)));
    }
}
