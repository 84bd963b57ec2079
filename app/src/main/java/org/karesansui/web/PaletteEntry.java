package org.karesansui.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/**
 * One line of the palette (Ctrl K): something to go to, or something to do.
 *
 * @param text as shown: a name, or a whole phrase (“Start db1”)
 * @param also the same phrase in the other languages, since people type what they know
 * @param path where it leads, without the URL prefix; of a verb, the dialog that asks for the rest
 * @param post the path of the API that does it
 * @param ask what is asked first, where something is lost
 * @param state the word of a guest's state
 * @param detail what tells two of the same name apart
 */
public record PaletteEntry(
        Kind kind,
        String text,
        @Nullable String also,
        @Nullable String path,
        @Nullable String post,
        @Nullable String ask,
        @Nullable String state,
        @Nullable String detail) {

    /** What an entry is, in the order in which an empty search shows them. */
    public enum Kind {
        PAGE,
        HOST,
        GUEST,
        VERB
    }

    /** A thing with a page and a name that is the same in every language. */
    public static PaletteEntry thing(Kind kind, String name, String path) {
        return new PaletteEntry(kind, name, null, path, null, null, null, null);
    }

    /** A page whose name is the sentence {@code key}. */
    public static PaletteEntry page(Language language, String key, String path) {
        return phrase(Kind.PAGE, language, key).to(path);
    }

    /** Something to do with the object {@code name}; the phrase {@code key} takes the name. */
    public static PaletteEntry verb(Language language, String key, String name) {
        return phrase(Kind.VERB, language, key, name);
    }

    private static PaletteEntry phrase(Kind kind, Language language, String key, Object... names) {
        var also = Arrays.stream(Language.values())
                .filter(other -> other != language)
                .map(other -> Words.in(other).say(key, names))
                .collect(Collectors.joining(" "));
        return new PaletteEntry(kind, Words.in(language).say(key, names), also, null, null, null, null, null);
    }

    public PaletteEntry to(String other) {
        return new PaletteEntry(kind, text, also, other, post, ask, state, detail);
    }

    public PaletteEntry posts(String other) {
        return new PaletteEntry(kind, text, also, path, other, ask, state, detail);
    }

    public PaletteEntry asks(String other) {
        return new PaletteEntry(kind, text, also, path, post, other, state, detail);
    }

    public PaletteEntry state(String other) {
        return new PaletteEntry(kind, text, also, path, post, ask, other, detail);
    }

    public PaletteEntry detail(String other) {
        return new PaletteEntry(kind, text, also, path, post, ask, state, other);
    }
}
