package org.karesansui.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every edit of every view, in a full document, a bare one, and among strangers. */
class OverlayLawsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/karesansui/xml");
    private static final Pattern DECLARED = Pattern.compile("static final Property<[^=]*> (\\w+) =");
    private static final Pattern LISTED = Pattern.compile("PROPERTIES =\\s*List.of\\(([^)]*)\\)");

    static Stream<Subject<?>> subjects() {
        return Subjects.all();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void an_edit_is_read_back_and_changes_only_what_it_names(Subject<?> subject) {
        each(subject, "-in.xml", document -> document);
        each(subject, "-bare.xml", document -> document);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void strangers_at_every_level_survive_every_edit(Subject<?> subject) {
        for (long seed = 1; seed <= 5; seed++) {
            var random = new Random(seed);
            var label = " seed " + seed;
            each(subject, "-in.xml", document -> Foreign.in(document, random), label);
            each(subject, "-bare.xml", document -> Foreign.in(document, random), label);
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void all_edits_of_a_view_together_make_its_golden(Subject<?> subject) {
        golden(subject);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void no_property_is_left_untested(Subject<?> subject) {
        var tested = new HashSet<Property<?>>();
        subject.edits().forEach(edit -> tested.addAll(edit.properties()));
        assertThat(tested).containsExactlyInAnyOrderElementsOf(subject.properties());
    }

    @Test
    void no_view_and_no_property_is_left_out_of_the_lists() throws Exception {
        var known = subjects().map(Subject::name).toList();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var source = Files.readString(file);
                var listed = LISTED.matcher(source);
                if (listed.find()) {
                    var name = file.getFileName().toString().replace(".java", "");
                    assertThat(known).contains(name);
                    assertThat(listed.group(1).strip().split(",\\s*"))
                            .as(name)
                            .containsExactlyElementsOf(declared(source));
                }
            }
        }
    }

    private static List<String> declared(String source) {
        return DECLARED.matcher(source.replaceAll("\\s+", " ").replace("; ", ";\n"))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static <V extends XmlView> void golden(Subject<V> subject) {
        for (var kind : List.of("full", "bare")) {
            var document = Fixture.read(subject.document() + (kind.equals("full") ? "-in.xml" : "-bare.xml"));
            var view = subject.view().apply(document);
            subject.edits().forEach(edit -> edit.write().accept(view));
            var made = document.toXml() + "\n";
            assertThat(made).isEqualTo(Fixture.golden("golden/" + subject.name() + "-" + kind + "-out.xml", made));
        }
    }

    private static <V extends XmlView> void each(Subject<V> subject, String fixture, UnaryOperator<XmlNode> prepare) {
        each(subject, fixture, prepare, "");
    }

    private static <V extends XmlView> void each(
            Subject<V> subject, String fixture, UnaryOperator<XmlNode> prepare, String label) {
        for (var edit : subject.edits()) {
            var document = prepare.apply(Fixture.read(subject.document() + fixture));
            var about = subject + " " + edit + " in " + fixture + label;
            obeys(document, subject.view().apply(document), edit, about);
        }
    }

    private static <V extends XmlView> void obeys(XmlNode document, V view, Edit<V> edit, String about) {
        var place = Facts.path(view.node());
        var before = Facts.of(document);
        edit.write().accept(view);
        assertThat(edit.answer(view)).as(about).isEqualTo(edit.expected());
        var after = Facts.of(document);
        assertOnlyNamed(before.differing(after), place, edit, about);
        assertThat(Facts.of(XmlNode.parse(document.toXml())).differing(after))
                .as(about)
                .isEmpty();

        edit.write().accept(view);
        assertThat(Facts.of(document).differing(after))
                .as(about + " written twice")
                .isEmpty();

        edit.properties().forEach(view::clear);
        assertOnlyNamed(after.differing(Facts.of(document)), place, edit, about + " cleared");
        for (var property : edit.properties()) {
            assertThat(property.read(view.node()).filter(value -> !value.equals(false) && !value.equals(List.of())))
                    .as(about + " cleared")
                    .isEmpty();
        }
    }

    private static void assertOnlyNamed(List<String> differing, String place, Edit<?> edit, String about) {
        var unnamed = new ArrayList<String>();
        for (var fact : differing) {
            if (edit.properties().stream().noneMatch(property -> names(property, place, fact))) {
                unnamed.add(fact);
            }
        }
        assertThat(unnamed).as(about).isEmpty();
    }

    /** Whether a fact is the property's own, or the existence of an element above it. */
    private static boolean names(Property<?> property, String place, String fact) {
        var element = place
                + property.place().steps().stream()
                        .map(step -> "/" + step + "[0]")
                        .reduce("", String::concat);
        if ((element + "/").startsWith(fact + "/") && fact.length() > place.length()) {
            return true;
        }
        return switch (property) {
            case Property.Attribute<?> attribute -> fact.startsWith(element + "/@" + attribute.name() + "=");
            case Property.Text<?> text -> fact.startsWith(element + "/#");
            case Property.Presence presence -> fact.startsWith(element + "/");
            case Property.Amount amount -> fact.startsWith(element + "/#") || fact.startsWith(element + "/@unit=");
            case Property.Values<?> values -> fact.startsWith(element + "/" + values.child() + "[");
        };
    }
}
