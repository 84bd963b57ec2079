package org.karesansui.xml;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * How a kind of value is spelled in libvirt's XML.
 *
 * @param read throws {@link IllegalArgumentException} or {@link XmlException} for a text that is no such value
 */
public record Spelling<T>(Function<String, T> read, Function<T, String> write) {
    public static final Spelling<String> TEXT = new Spelling<>(Function.identity(), Function.identity());
    public static final Spelling<Integer> INTEGER =
            new Spelling<>(text -> Integer.valueOf(text.strip()), String::valueOf);
    public static final Spelling<Long> LONG = new Spelling<>(text -> Long.valueOf(text.strip()), String::valueOf);
    public static final Spelling<Boolean> YES_NO = either("yes", "no");
    public static final Spelling<Boolean> ON_OFF = either("on", "off");

    /** Link states, of which "up" is true. */
    public static final Spelling<Boolean> UP_DOWN = either("up", "down");

    /** With or without dashes, as libvirt's virUUIDParse reads them. */
    public static final Spelling<UUID> IDENTIFIER = new Spelling<>(Spelling::identifier, UUID::toString);

    public static final Spelling<MacAddress> MAC = new Spelling<>(MacAddress::new, MacAddress::value);

    /** RFC 3339, in UTC. */
    public static final Spelling<Instant> INSTANT = new Spelling<>(Spelling::instant, Instant::toString);

    /** Seconds since 1970, as libvirt writes the time of a snapshot. */
    public static final Spelling<Instant> EPOCH_SECONDS = new Spelling<>(
            text -> Instant.ofEpochSecond(Long.parseLong(text.strip())), time -> Long.toString(time.getEpochSecond()));

    public static <W extends Word> Spelling<W> word(Function<String, W> kind) {
        return new Spelling<>(text -> kind.apply(text.strip()), Word::word);
    }

    private static Spelling<Boolean> either(String yes, String no) {
        return new Spelling<>(
                text -> {
                    var word = text.strip();
                    if (word.equals(yes) || word.equals(no)) {
                        return word.equals(yes);
                    }
                    throw new IllegalArgumentException("neither “%s” nor “%s”".formatted(yes, no));
                },
                value -> value ? yes : no);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time in RFC 3339", e);
        }
    }

    private static UUID identifier(String text) {
        var digits = text.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not a UUID");
        }
        return new UUID(Long.parseUnsignedLong(digits, 0, 16, 16), Long.parseUnsignedLong(digits, 16, 32, 16));
    }
}
