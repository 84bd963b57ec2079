package org.karesansui.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The sentences of one language, by key. Immutable; safe for use by many threads.
 *
 * <p>Patterns are those of {@link MessageFormat}. Write apostrophes as ’, since ' quotes in a pattern. Numbers given as
 * numbers are grouped as the language groups them; give ports and identifiers as text.
 */
public final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, new Words(language, read(language)));
        }
    }

    private final Language language;
    private final Map<String, String> patterns;

    private Words(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    public static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /** Every key with its pattern, sorted by key. */
    public Map<String, String> patterns() {
        return patterns;
    }

    /**
     * Says the sentence of {@code key}.
     *
     * @throws IllegalArgumentException for a key that does not exist; a test finds such keys before a person does
     */
    public String say(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + language);
        }
        return arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public String say(Sentence sentence) {
        return say(sentence.key(), sentence.arguments().toArray());
    }

    private static Map<String, String> read(Language language) {
        var file = language == Language.ENGLISH ? "messages.properties" : "messages_" + language.tag() + ".properties";
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            var patterns = new TreeMap<String, String>();
            properties.forEach((key, value) -> patterns.put((String) key, (String) value));
            return Collections.unmodifiableMap(patterns);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
