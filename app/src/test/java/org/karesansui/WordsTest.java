package org.karesansui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/** The words and the code agree: no key is missing, none is left over, and both languages say the same. */
class WordsTest {
    private static final Set<String> ENGLISH =
            Words.in(Language.ENGLISH).patterns().keySet();
    private static final Pattern QUOTED = Pattern.compile("[\"'`]([a-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9_]+)+)[\"'`]");
    private static final Pattern SAID = Pattern.compile("(?:\\bsay|Sentence\\.of)\\(\\s*\"([^\"$]+)\"\\s*[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][^=#]*=");
    private static final List<String> SOURCES = sources();
    /** Beginnings of keys that the code ends with a value. */
    private static final List<String> MADE = HouseTables.lines("made-keys.txt").stream()
            .map(line -> line.split("\\|")[0].strip())
            .filter(prefix -> !prefix.equals("problem."))
            .toList();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Words.in(Language.JAPANESE).patterns().keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH);
    }

    /** Of two the later one counts in silence; a merge that keeps both sides makes such pairs. */
    @Test
    void no_key_stands_twice_in_a_language() throws IOException {
        for (var file : List.of("messages.properties", "messages_ja.properties")) {
            var keys = Files.readAllLines(Path.of("src/main/resources/org/karesansui/words", file)).stream()
                    .filter(line -> KEY.matcher(line).lookingAt())
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(file).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        }
    }

    @Test
    void both_languages_fill_the_same_places() {
        for (var key : ENGLISH) {
            assertThat(places(Language.JAPANESE, key)).as(key).isEqualTo(places(Language.ENGLISH, key));
        }
    }

    private static Set<String> places(Language language, String key) {
        return found(PLACE, Words.in(language).patterns().getOrDefault(key, ""));
    }

    @Test
    void every_pattern_can_be_said() {
        for (var language : Language.values()) {
            var words = Words.in(language);
            for (var entry : words.patterns().entrySet()) {
                assertThatCode(() -> words.say(entry.getKey(), "a", "b", "c", "d"))
                        .as("%s in %s", entry.getKey(), language)
                        .doesNotThrowAnyException();
                assertThat(entry.getValue())
                        .as("%s: write apostrophes as ’, since ' quotes in a pattern", entry.getKey())
                        .doesNotContain("'");
            }
        }
    }

    @Test
    void every_key_that_is_said_exists() {
        assertThat(found(SAID))
                .as("keys that the code says: add them to both messages files")
                .allMatch(key -> ENGLISH.contains(key) || MADE.contains(key));
    }

    @Test
    void every_key_is_used() {
        var used = found(QUOTED);
        used.addAll(problemKeys());
        assertThat(ENGLISH.stream().filter(key -> MADE.stream().noneMatch(key::startsWith)))
                .as("keys that nothing says: delete them from both files, or list a prefix in house/made-keys.txt")
                .allMatch(used::contains);
    }

    @Test
    void every_problem_has_its_words() {
        assertThat(problemKeys()).isNotEmpty().allMatch(ENGLISH::contains);
    }

    private static Set<String> problemKeys() {
        return CompiledClass.all().stream()
                .filter(compiled -> compiled.implementsOurs("org.karesansui.problem.ProblemCode"))
                .flatMap(compiled -> compiled.enumConstants().stream())
                .map(constant -> "problem." + constant)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern) {
        return SOURCES.stream()
                .flatMap(source -> found(pattern, source).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() {
        try (var files = Files.walk(Path.of("src", "main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte|ts)"))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .map(WordsTest::text)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
