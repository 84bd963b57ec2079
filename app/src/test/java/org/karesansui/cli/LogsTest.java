package org.karesansui.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;
import org.slf4j.LoggerFactory;

/** What the daemon's log.conf does to the files of the log. */
final class LogsTest {
    @TempDir
    Path root;

    private Layout layout;

    @BeforeEach
    void make_the_folders() throws IOException {
        layout = Layout.of(root);
        Files.createDirectories(layout.configuration());
        Files.createDirectories(layout.logs());
    }

    private void configure(String lines) throws IOException {
        Files.writeString(layout.logConf(), lines.formatted(root));
        Files.writeString(layout.applicationConf(), "application.log.config=" + layout.logConf() + "\n");
    }

    private void tell() {
        try (var _ = Logs.ofDaemon(layout)) {
            var ours = LoggerFactory.getLogger("org.karesansui.stone");
            ours.info("raked");
            ours.warn("leaned\nforged line");
            ours.error("fell");
            LoggerFactory.getLogger("audit").info("signed-in");
            LoggerFactory.getLogger("org.eclipse.jetty.stone").info("chatter");
        }
    }

    @Test
    void without_a_log_conf_all_goes_to_the_usual_files() throws IOException {
        tell();
        assertThat(layout.applicationLog()).content().contains("raked", "leaned forged line", "fell");
        assertThat(layout.applicationLog()).content().doesNotContain("chatter", "signed-in");
        assertThat(layout.errorLog()).content().contains("fell").doesNotContain("leaned");
        assertThat(layout.auditLog()).content().contains("signed-in");
    }

    @Test
    void log_conf_says_how_far_a_logger_tells_and_the_audit_is_kept_all_the_same() throws IOException {
        configure("[logger_karesansui]\nlevel=ERROR\n[logger_root]\nlevel=ERROR\n");
        tell();
        assertThat(layout.applicationLog()).content().contains("fell").doesNotContain("raked", "leaned");
        assertThat(layout.auditLog()).content().contains("signed-in");
    }

    @Test
    void log_conf_says_where_a_file_is() throws IOException {
        configure(
                "[handler_application]\nclass=handlers.RotatingFileHandler\nargs=('%s/application.log', 'a', 5242880, 5)\n");
        tell();
        assertThat(root.resolve("application.log")).content().contains("raked");
        assertThat(layout.applicationLog()).doesNotExist();
    }

    @Test
    void a_wrong_line_is_named_and_nothing_is_opened() throws IOException {
        configure("[logger_karesansui]\nlevel=LOUD\n");
        assertThatThrownBy(() -> Logs.ofDaemon(layout))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("log.conf:2 level");
        assertThat(layout.applicationLog()).doesNotExist();
    }
}
