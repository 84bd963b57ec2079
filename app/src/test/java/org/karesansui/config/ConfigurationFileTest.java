package org.karesansui.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;
import org.karesansui.problem.Problem;

class ConfigurationFileTest {
    private static final String TEXT = """
            # ours
             session.idle = 1h   # an hour\r

            later.key=kept
            jobs.keep=7d
            # the end
            """;

    @TempDir
    Path root;

    private Layout layout;
    private ConfigurationFile file;

    @BeforeEach
    void makeFile() throws IOException {
        layout = Layout.of(root);
        Files.createDirectories(layout.configuration());
        Files.writeString(layout.applicationConf(), TEXT);
        file = new ConfigurationFile(layout);
    }

    @Test
    void an_edit_changes_the_value_it_names_and_no_other_character() throws IOException {
        var settings = file.change(Map.of("session.idle", "2h"));
        assertThat(layout.applicationConf()).hasContent(TEXT.replace("= 1h ", "= 2h "));
        assertThat(settings.value(SettingTable.SESSION_IDLE)).isEqualTo(Duration.ofHours(2));
        file.change(Map.of("session.idle", "1h"));
        assertThat(Files.readString(layout.applicationConf())).isEqualTo(TEXT);
    }

    @Test
    void a_new_key_goes_to_the_end_and_an_emptied_one_goes_away() throws IOException {
        file.change(Map.of("guest.accelerator", "tcg"));
        assertThat(Files.readString(layout.applicationConf())).isEqualTo(TEXT + "guest.accelerator=tcg\n");
        file.change(Map.of("guest.accelerator", ""));
        assertThat(Files.readString(layout.applicationConf())).isEqualTo(TEXT);
    }

    @Test
    void a_file_without_a_last_line_feed_gets_one() throws IOException {
        Files.writeString(layout.applicationConf(), "jobs.keep=7d");
        file.change(Map.of("session.idle", "1h"));
        assertThat(layout.applicationConf()).hasContent("jobs.keep=7d\nsession.idle=1h\n");
    }

    @Test
    void a_wrong_value_leaves_the_file_as_it_is() {
        assertThatThrownBy(() -> file.change(Map.of("session.idle", "soon"))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> file.change(Map.of("no.such", "1")))
                .hasMessageContaining(ConfigProblem.CONFIG_NO_SUCH_KEY.name());
        assertThat(layout.applicationConf()).hasContent(TEXT);
    }

    @Test
    void a_value_that_would_write_a_second_line_or_a_comment_is_refused() {
        for (var value : new String[] {"a\nserver.listen=0.0.0.0:1", "a #b", "#a", " a", "a\r"}) {
            assertThatThrownBy(() -> file.change(Map.of("application.proxy.user", value)))
                    .hasMessageContaining(ConfigProblem.CONFIG_VALUE_UNWRITABLE.name());
        }
        assertThat(layout.applicationConf()).hasContent(TEXT);
    }

    @Test
    void the_first_edit_makes_the_file_with_its_mode() throws IOException {
        Files.delete(layout.applicationConf());
        file.change(Map.of("session.idle", "1h"));
        assertThat(Mode.of(Files.getPosixFilePermissions(layout.applicationConf())))
                .isEqualTo(new Mode(0660));
    }
}
