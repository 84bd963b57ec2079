package org.karesansui.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.karesansui.config.LogConfiguration;
import org.karesansui.config.LogConfiguration.LogFile;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;
import org.slf4j.LoggerFactory;

/**
 * The files of the log: what was done, what went wrong, who changed what. Nothing of it is printed; a person at the
 * terminal is told in sentences. log.conf says how far, where to, and when a file is turned over.
 */
final class Logs implements AutoCloseable {
    /** Line ends in a message are taken out, so that no guest's name can forge a line. */
    private static final String LINE =
            "%d{\"yyyy-MM-dd'T'HH:mm:ss.SSSXXX\"} %-5level [%thread] %logger{30} %replace(%msg){'[\\r\\n]+', ' '}%n";

    private static final String AUDIT_LINE = "%d{\"yyyy-MM-dd'T'HH:mm:ss.SSSXXX\"} %msg%n";
    /** They tell of themselves at INFO what only their makers want to know. */
    private static final List<String> CHATTY =
            List.of("org.eclipse.jetty", "io.javalin", "org.flywaydb", "com.zaxxer", "com.github.kagkarlsson");

    private final LoggerContext context;

    private Logs(LoggerContext context) {
        this.context = context;
    }

    /** For the daemon. */
    static Logs ofDaemon(Layout layout) {
        var configuration = LogConfiguration.read(layout);
        var logs = fresh();
        logs.root(Level.INFO).addAppender(logs.file(configuration.file(layout.applicationLog()), LINE));
        var errors = logs.file(configuration.file(layout.errorLog()), LINE);
        errors.addFilter(onlyErrors());
        logs.root(Level.INFO).addAppender(errors);
        CHATTY.forEach(name -> logs.context.getLogger(name).setLevel(Level.WARN));
        configuration.levels().forEach((name, level) -> logs.named(name).setLevel(level(level)));
        // Whatever is to be told of the rest: who changed what is always kept.
        logs.audit(logs.file(configuration.file(layout.auditLog()), AUDIT_LINE));
        return logs;
    }

    private static Level level(LogConfiguration.Level level) {
        return switch (level) {
            case DEBUG -> Level.DEBUG;
            case INFO -> Level.INFO;
            case WARNING -> Level.WARN;
            case ERROR -> Level.ERROR;
        };
    }

    private Logger named(String name) {
        return context.getLogger(name.isEmpty() ? org.slf4j.Logger.ROOT_LOGGER_NAME : name);
    }

    /** For a command beside a daemon that may run: what it does to accounts is noted, and it turns no file over. */
    static Logs ofCommand(Layout layout) {
        var logs = fresh();
        logs.root(Level.OFF);
        logs.audit(logs.started(new FileAppender<>(), layout.auditLog(), AUDIT_LINE));
        return logs;
    }

    private static Logs fresh() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        return new Logs(context);
    }

    private Logger root(Level level) {
        var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(level);
        return root;
    }

    private void audit(FileAppender<ILoggingEvent> file) {
        var audit = context.getLogger("audit");
        audit.setLevel(Level.INFO);
        audit.setAdditive(false);
        audit.addAppender(file);
    }

    private static ThresholdFilter onlyErrors() {
        var filter = new ThresholdFilter();
        filter.setLevel("ERROR");
        filter.start();
        return filter;
    }

    private FileAppender<ILoggingEvent> file(LogFile wanted, String pattern) {
        return wanted.largest() > 0 && wanted.kept() > 0
                ? rolling(wanted, pattern)
                : started(new FileAppender<>(), wanted.path(), pattern);
    }

    private RollingFileAppender<ILoggingEvent> rolling(LogFile wanted, String pattern) {
        var path = wanted.path();
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setContext(context);
        file.setFile(path.toString());
        var policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(path + ".%i");
        policy.setMinIndex(1);
        policy.setMaxIndex(wanted.kept());
        policy.start();
        file.setRollingPolicy(policy);
        var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        size.setContext(context);
        size.setMaxFileSize(new FileSize(wanted.largest()));
        size.start();
        file.setTriggeringPolicy(size);
        return started(file, path, pattern);
    }

    private <A extends FileAppender<ILoggingEvent>> A started(A file, Path path, String pattern) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(pattern);
        encoder.start();
        file.setContext(context);
        file.setName(path.getFileName().toString());
        file.setFile(path.toString());
        file.setEncoder(encoder);
        file.start();
        if (!file.isStarted()) {
            throw new Problem(CliProblem.CLI_FILE_UNWRITABLE, path.toString());
        }
        return file;
    }

    /** Everything is on the disk. */
    @Override
    public void close() {
        context.reset();
        root(Level.OFF);
    }
}
