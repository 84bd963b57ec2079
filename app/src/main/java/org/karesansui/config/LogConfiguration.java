package org.karesansui.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;

/**
 * What is logged, how far, and into which files: log.conf, in the notation of Karesansui 3 (that of Python's logging).
 *
 * <pre>
 * [logger_karesansui]
 * level=INFO
 *
 * [handler_application]
 * args=('/var/log/karesansui/application.log', 'a', 5242880, 5)
 * </pre>
 *
 * <p>A handler is known by the name of its file, a logger by its {@code qualname}, else by the name in its heading;
 * {@code root} and {@code karesansui} are all and us. What is left out is as usual.
 *
 * @param levels how far each logger tells, by its name; the empty name is all
 * @param files where each file of the log is, by its usual name
 */
public record LogConfiguration(Map<String, Level> levels, Map<String, LogFile> files) {
    /** What nobody changed. */
    public static final LogConfiguration USUAL = new LogConfiguration(Map.of(), Map.of());

    public LogConfiguration {
        levels = Map.copyOf(levels);
        files = Map.copyOf(files);
    }

    /** How far a logger tells: everything from here on. */
    public enum Level {
        DEBUG,
        INFO,
        WARNING,
        ERROR
    }

    /**
     * One file of the log.
     *
     * @param largest bytes at which it is turned over; 0 for never
     * @param kept how many old ones are kept
     */
    public record LogFile(Path path, long largest, int kept) {
        /** Five of five megabytes, as Karesansui 3 had it. */
        public static LogFile usual(Path path) {
            return new LogFile(path, 5L << 20, 5);
        }
    }

    /**
     * Reads the file that the setting {@code application.log.config} names; where there is none, all is as usual.
     *
     * @throws Problem {@code INVALID} with one field per wrong line (its name is {@code FILE:LINE KEY}), or {@link
     *     ConfigProblem#CONFIG_UNREADABLE}
     */
    public static LogConfiguration read(Layout layout) {
        var file = Settings.read(layout).value(SettingTable.LOG_CONFIGURATION);
        return new LogConfigurationReader(file).read(Settings.text(file));
    }

    /** Where the file of the log with this usual path is. */
    public LogFile file(Path usual) {
        return Optional.ofNullable(files.get(String.valueOf(usual.getFileName())))
                .orElseGet(() -> LogFile.usual(usual));
    }
}
