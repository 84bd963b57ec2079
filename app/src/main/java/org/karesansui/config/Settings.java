package org.karesansui.config;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;
import org.karesansui.words.Sentence;

/** The settings as application.conf had them when the daemon started, every value proved. Immutable. */
public final class Settings {
    private final Layout layout;
    private final Map<String, String> texts;
    private final Map<String, URI> hosts;
    private final List<Sentence> warnings;

    Settings(Layout layout, Map<String, String> texts, Map<String, URI> hosts, List<Sentence> warnings) {
        this.layout = layout;
        this.texts = Map.copyOf(texts);
        this.hosts = hosts;
        this.warnings = List.copyOf(warnings);
    }

    /**
     * Reads application.conf; where there is none, the defaults hold.
     *
     * @throws Problem {@code INVALID} with one field per wrong line (its name is {@code FILE:LINE KEY}), or {@link
     *     ConfigProblem#CONFIG_UNREADABLE}
     */
    public static Settings read(Layout layout) {
        return new SettingsReader(layout, text(layout.applicationConf())).settings();
    }

    /** @throws NoSuchElementException for a setting without a default that is not set; ask {@link #find} for such */
    public <T> T value(Setting<T> setting) {
        return find(setting).orElseThrow(() -> new NoSuchElementException(setting.key()));
    }

    /** A setting that may be left out, as {@link SettingTable#MAIL_SERVER}. An empty value is left out. */
    public <T> Optional<T> find(Setting<T> setting) {
        var text = text(setting);
        try {
            return Optional.of(setting.kind().reader().apply(text));
        } catch (Problem problem) {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    /** The connection to each host by its name, in the order of the file; {@code local} where the file names none. */
    public Map<String, URI> hosts() {
        return hosts;
    }

    /** Keys that are unknown or retired, for the log and the settings page. */
    public List<Sentence> warnings() {
        return warnings;
    }

    /** Keys and values, secrets left out. */
    @Override
    public String toString() {
        var shown = new LinkedHashMap<String, String>();
        for (var setting : SettingTable.all()) {
            shown.put(setting.key(), setting.isSecret() ? "(secret)" : text(setting));
        }
        return shown + " " + hosts.keySet();
    }

    private String text(Setting<?> setting) {
        var written = texts.getOrDefault(setting.key(), "");
        return written.isEmpty() ? setting.standard().apply(layout) : written;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException none) {
            return "";
        } catch (IOException failure) {
            throw new Problem(
                    failure, ConfigProblem.CONFIG_UNREADABLE, file.toString(), String.valueOf(failure.getMessage()));
        }
    }
}
