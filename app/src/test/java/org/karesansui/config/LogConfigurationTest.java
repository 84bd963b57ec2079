package org.karesansui.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.config.LogConfiguration.Level;
import org.karesansui.config.LogConfiguration.LogFile;
import org.karesansui.layout.Layout;
import org.karesansui.problem.FieldProblem;
import org.karesansui.problem.Problem;

class LogConfigurationTest {
    private Layout layout;

    @TempDir
    Path root;

    @BeforeEach
    void folders() throws IOException {
        layout = Layout.of(root);
        Files.createDirectories(layout.configuration());
    }

    private LogConfiguration read(String text) {
        try {
            Files.writeString(layout.logConf(), text);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return LogConfiguration.read(layout);
    }

    @Test
    void without_a_file_all_is_as_karesansui_3_had_it() {
        var usual = LogConfiguration.read(layout);
        assertThat(usual).isEqualTo(LogConfiguration.USUAL);
        assertThat(usual.file(layout.errorLog())).isEqualTo(new LogFile(layout.errorLog(), 5 << 20, 5));
    }

    @Test
    void a_file_of_karesansui_3_still_says_the_same() {
        var read = read("""
                [loggers]
                keys=root,karesansui,sqlalchemy_pool
                [handlers]
                keys=default,app_handler
                [formatters]
                keys=default
                [logger_root]
                level=ERROR
                handlers=default
                [logger_karesansui]
                level=DEBUG
                handlers=app_handler
                qualname=karesansui
                [logger_sqlalchemy_pool]
                level=WARNING
                qualname=sqlalchemy.pool
                [handler_default]
                class=StreamHandler
                args=(sys.stdout,)
                [handler_app_handler]
                class=handlers.RotatingFileHandler
                formatter=default
                args=('/srv/log/application.log', 'a', 1048576, 9)
                [formatter_default]
                format=[%(asctime)s] %(message)s
                """);
        assertThat(read.levels())
                .containsEntry("", Level.ERROR)
                .containsEntry("org.karesansui", Level.DEBUG)
                .containsEntry("sqlalchemy.pool", Level.WARNING);
        assertThat(read.file(layout.applicationLog()))
                .isEqualTo(new LogFile(Path.of("/srv/log/application.log"), 1 << 20, 9));
        assertThat(read.file(layout.auditLog())).isEqualTo(LogFile.usual(layout.auditLog()));
    }

    @Test
    void a_file_that_is_never_turned_over_has_no_size() {
        assertThat(read("[handler_x]\nargs=(\"/srv/error.log\", \"a\")\n").file(layout.errorLog()))
                .isEqualTo(new LogFile(Path.of("/srv/error.log"), 0, 0));
    }

    @Test
    void all_that_is_wrong_is_told_with_its_line() {
        assertThatThrownBy(() -> read("[logger_root]\nlevel=LOUD\nnonsense\n[handler_x]\nargs=('log/x.log')\n"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.fields())
                                .extracting(FieldProblem::field)
                                .containsExactlyInAnyOrder(
                                        layout.logConf() + ":2 level",
                                        layout.logConf() + ":3",
                                        layout.logConf() + ":5 args"));
    }
}
