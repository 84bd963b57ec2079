package org.karesansui.words;

import java.util.Locale;
import java.util.Optional;

/** A language that the product speaks. {@link #code()} is the name that Karesansui 3 used in files and databases. */
public enum Language {
    ENGLISH("en_US", Locale.US),
    JAPANESE("ja_JP", Locale.JAPAN);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** {@code en_US} or {@code ja_JP}. */
    public String code() {
        return code;
    }

    /** {@code en} or {@code ja}: the value of the HTML attribute {@code lang}. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** Accepts {@code ja_JP}, {@code ja-JP} and {@code ja}. */
    public static Optional<Language> find(String word) {
        for (var language : values()) {
            var same = language.code.equalsIgnoreCase(word.replace('-', '_'));
            if (same || language.tag().equalsIgnoreCase(word)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The best match of an HTTP {@code Accept-Language} header (RFC 9110 §12.5.4); English where none fits. */
    public static Language accepted(String header) {
        try {
            for (var range : Locale.LanguageRange.parse(header)) {
                var found = find(range.getRange());
                if (found.isPresent()) {
                    return found.get();
                }
            }
            return ENGLISH;
        } catch (IllegalArgumentException malformed) {
            return ENGLISH;
        }
    }
}
