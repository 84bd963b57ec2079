package org.karesansui.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.karesansui.problem.Problem;
import org.karesansui.words.Language;

/**
 * How the text of a setting becomes a value.
 *
 * @param shape the notation, for the reader of docs/configuration.md
 * @param reader throws a {@link Problem} of {@link ConfigProblem} for a text that is no such value
 */
public record Kind<T>(String shape, Function<String, T> reader) {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(s|m|h|d)");
    private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9._~-]+)*");
    private static final Pattern HOST = Pattern.compile("(?i)[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:]+]");

    static Kind<String> text() {
        return new Kind<>("text", Function.identity());
    }

    /** Karesansui 3 wrote 1 and 0. */
    static Kind<Boolean> onOff() {
        return new Kind<>("`true` or `false` (also `1` or `0`)", text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "1", "true", "on", "yes" -> true;
            case "0", "false", "off", "no" -> false;
            default -> throw new Problem(ConfigProblem.CONFIG_NOT_A_SWITCH);
        });
    }

    static Kind<Integer> number(int smallest, int largest) {
        return new Kind<>("number, %d to %d".formatted(smallest, largest), text -> {
            var isNumber = text.matches("-?\\d{1,9}");
            if (isNumber && Integer.parseInt(text) >= smallest && Integer.parseInt(text) <= largest) {
                return Integer.parseInt(text);
            }
            throw new Problem(ConfigProblem.CONFIG_NOT_A_NUMBER, Integer.toString(smallest), Integer.toString(largest));
        });
    }

    static Kind<Duration> duration() {
        return new Kind<>("number with `s`, `m`, `h` or `d`", text -> {
            var matcher = DURATION.matcher(text);
            if (!matcher.matches()) {
                throw new Problem(ConfigProblem.CONFIG_NOT_A_DURATION);
            }
            var count = Long.parseLong(matcher.group(1));
            return switch (matcher.group(2)) {
                case "s" -> Duration.ofSeconds(count);
                case "m" -> Duration.ofMinutes(count);
                case "h" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            };
        });
    }

    static <T> Kind<T> choice(Map<String, T> choices) {
        var words = choices.keySet().stream().sorted().toList();
        return new Kind<>(
                String.join(", ", words.stream().map("`%s`"::formatted).toList()), text -> {
                    var chosen = choices.get(text);
                    if (chosen == null) {
                        throw new Problem(ConfigProblem.CONFIG_NOT_A_CHOICE, String.join(", ", words));
                    }
                    return chosen;
                });
    }

    static Kind<Language> language() {
        return choice(Map.of(
                Language.ENGLISH.code(), Language.ENGLISH,
                Language.JAPANESE.code(), Language.JAPANESE));
    }

    static Kind<Path> path() {
        return new Kind<>("absolute path", text -> {
            try {
                var path = Path.of(text);
                if (path.isAbsolute()) {
                    return path.normalize();
                }
                throw new Problem(ConfigProblem.CONFIG_NOT_A_PATH);
            } catch (InvalidPathException malformed) {
                throw new Problem(malformed, ConfigProblem.CONFIG_NOT_A_PATH);
            }
        });
    }

    static <T> Kind<List<T>> list(Kind<T> item) {
        return new Kind<>(
                "list of: " + item.shape() + "; separated by commas",
                text -> Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .map(item.reader())
                        .toList());
    }

    /** The path below which all pages lie: empty, or {@code /a} or {@code /a/b}, without a slash at its end. */
    static Kind<String> prefix() {
        return new Kind<>("empty, or a path as `/karesansui/v3`", text -> {
            var prefix = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
            if (PREFIX.matcher(prefix).matches() && !prefix.contains("/.")) {
                return prefix;
            }
            throw new Problem(ConfigProblem.CONFIG_NOT_A_PREFIX);
        });
    }

    static Kind<String> hostName() {
        return new Kind<>("host name or address", text -> {
            if (HOST.matcher(text).matches()) {
                return text.toLowerCase(Locale.ROOT);
            }
            throw new Problem(ConfigProblem.CONFIG_NOT_A_HOST_NAME);
        });
    }

    static Kind<UUID> uuid() {
        return new Kind<>("UUID", text -> {
            if (text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
                return UUID.fromString(text);
            }
            throw new Problem(ConfigProblem.CONFIG_NOT_A_UUID);
        });
    }

    /** A connection URI of libvirt's (https://libvirt.org/uri.html). */
    static Kind<URI> connection() {
        return new Kind<>("libvirt connection URI", text -> {
            try {
                var uri = new URI(text);
                if (uri.getScheme() != null && uri.getPath() != null) {
                    return uri;
                }
                throw new Problem(ConfigProblem.CONFIG_NOT_A_CONNECTION);
            } catch (URISyntaxException malformed) {
                throw new Problem(ConfigProblem.CONFIG_NOT_A_CONNECTION);
            }
        });
    }
}
