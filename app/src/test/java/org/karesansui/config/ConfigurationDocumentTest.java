package org.karesansui.config;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.karesansui.Golden;
import org.karesansui.layout.Layout;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

class ConfigurationDocumentTest {
    private static final String HEAD = """
            # Configuration

            The settings of `/etc/karesansui/application.conf`. Generated from the room `config` (`SettingTable`); do not edit.
            One `key=value` a line, in UTF-8; `#` at the beginning of a line or after white space begins a comment.
            An empty value means the default. The file is read when the daemon starts: a wrong value stops the start and
            names file and line; an unknown key and a retired one are reported.

            | Key | Value | Default | What |
            |---|---|---|---|
            """;

    @Test
    void the_document_of_settings_says_what_the_table_says() throws IOException {
        var text = new StringBuilder(HEAD);
        for (var setting : SettingTable.all()) {
            text.append(row(setting));
        }
        text.append(row(SettingTable.HOST)).append("\n## Keys of Karesansui 3 without a meaning today\n\n");
        for (var key : SettingTable.RETIRED) {
            text.append("- `").append(key).append("`\n");
        }
        Golden.check("docs/configuration.md", text.toString());
    }

    private static String row(Setting<?> setting) {
        var standard = setting.standard().apply(Layout.of(Path.of("/")));
        return "| `%s` | %s%s | %s | %s |\n"
                .formatted(
                        setting.key(),
                        setting.kind().shape(),
                        setting.isSecret() ? " (secret)" : "",
                        standard.isEmpty() ? "" : "`" + standard + "`",
                        Words.in(Language.ENGLISH).say(setting.description()));
    }
}
