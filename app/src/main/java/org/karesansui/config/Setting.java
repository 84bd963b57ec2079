package org.karesansui.config;

import java.util.List;
import java.util.function.Function;
import org.karesansui.layout.Layout;
import org.karesansui.words.Sentence;

/**
 * A key of application.conf.
 *
 * @param standard the text that holds where the file has none, for a layout; empty where nothing is set by default
 * @param isSecret its value is never shown, logged or answered
 */
public record Setting<T>(String key, Kind<T> kind, Function<Layout, String> standard, boolean isSecret) {
    static <T> Setting<T> of(String key, Kind<T> kind, String standard) {
        return new Setting<>(key, kind, _ -> standard, false);
    }

    static <T> Setting<T> at(String key, Kind<T> kind, Function<Layout, String> standard) {
        return new Setting<>(key, kind, standard, false);
    }

    Setting<T> secret() {
        return new Setting<>(key, kind, standard, true);
    }

    public Sentence description() {
        return new Sentence("setting." + key, List.of());
    }
}
