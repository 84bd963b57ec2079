package org.karesansui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the plan of the house: floors, borders, no circles, shallow inheritance (docs/house.md). */
class ArchitectureTest {
    private static final List<CompiledClass> HOUSE = CompiledClass.all();
    private static final Floors FLOORS = Floors.of(HouseTables.lines("floors.txt"));
    private static final List<Border> BORDERS =
            HouseTables.lines("borders.txt").stream().map(Border::of).toList();

    @Test
    void every_room_stands_on_a_floor() {
        assertThat(HOUSE.stream()
                        .map(CompiledClass::room)
                        .filter(room -> !FLOORS.knows(room))
                        .distinct())
                .as("rooms that floors.txt does not know: give each its line there and in docs/house.md")
                .isEmpty();
    }

    @Test
    void a_room_uses_only_rooms_below_it() {
        assertThat(HOUSE.stream().flatMap(ArchitectureTest::arrowsUp))
                .as("arrows up or sideways: declare an interface or an event below and join the two in App")
                .isEmpty();
    }

    private static Stream<String> arrowsUp(CompiledClass compiled) {
        return compiled.usesOfOurs()
                .filter(used -> !FLOORS.allows(compiled.room(), CompiledClass.roomOf(used)))
                .map(used -> compiled.name() + " -> " + used);
    }

    @Test
    void a_border_is_crossed_only_by_its_rooms() {
        assertThat(HOUSE.stream().flatMap(ArchitectureTest::crossings))
                .as("borders.txt names the room that owns each of these: ask it, or move the code there")
                .isEmpty();
    }

    private static Stream<String> crossings(CompiledClass compiled) {
        return compiled.uses().stream()
                .filter(use -> BORDERS.stream().anyMatch(border -> border.forbids(compiled.room(), use)))
                .map(use -> compiled.name() + " touches " + use);
    }

    @Test
    void packages_form_no_circle() {
        var arrows = new TreeMap<String, Set<String>>();
        for (var compiled : HOUSE) {
            var from = compiled.packageName();
            compiled.usesOfOurs()
                    .map(CompiledClass::packageOf)
                    .filter(to -> !to.equals(from))
                    .forEach(to -> arrows.computeIfAbsent(from, fresh -> new TreeSet<>())
                            .add(to));
        }
        assertThat(Circles.in(arrows))
                .as("packages that lead back to themselves")
                .isEmpty();
    }

    @Test
    void inheritance_is_one_level_deep() {
        var parents = new TreeMap<String, String>();
        for (var compiled : HOUSE) {
            compiled.model()
                    .superclass()
                    .map(parent -> parent.asInternalName().replace('/', '.'))
                    .filter(parent -> parent.startsWith("org.karesansui."))
                    .ifPresent(parent -> parents.put(compiled.name(), parent));
        }
        assertThat(parents.entrySet().stream().filter(entry -> parents.containsKey(entry.getValue())))
                .as("classes two levels below a class of ours: compose instead")
                .isEmpty();
    }

    @Test
    void the_house_is_not_empty() {
        assertThat(HOUSE).hasSizeGreaterThan(10);
    }

    @Test
    void an_arrow_up_or_sideways_is_seen() {
        var floors = Floors.of(List.of("0: words", "1: problem layout", "2: web"));
        assertThat(floors.allows("web", "words")).isTrue();
        assertThat(floors.allows("words", "web")).isFalse();
        assertThat(floors.allows("problem", "layout")).isFalse();
        assertThat(floors.allows("problem", "problem")).isTrue();
    }

    @Test
    void a_border_tells_packages_types_and_overloads_apart() {
        var border = Border.of("exec App: java.sql. java.lang.ProcessBuilder java.time.Instant#now() Runtime#exec");
        assertThat(border.forbids("exec", "java.lang.ProcessBuilder")).isFalse();
        assertThat(border.forbids("guest", "java.lang.ProcessBuilder")).isTrue();
        assertThat(border.forbids("guest", "java.lang.ProcessBuilder2")).isFalse();
        assertThat(border.forbids("guest", "java.sql.Connection")).isTrue();
        assertThat(border.forbids("guest", "java.time.Instant#now()")).isTrue();
        assertThat(border.forbids("guest", "java.time.Instant#now(Clock)")).isFalse();
        assertThat(border.forbids("guest", "Runtime#exec(String)")).isTrue();
    }

    @Test
    void a_circle_is_found_and_a_chain_is_none() {
        assertThat(Circles.in(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"), "d", Set.of("a"))))
                .containsExactly("a", "b", "c");
        assertThat(Circles.in(Map.of("a", Set.of("b"), "b", Set.of("c")))).isEmpty();
    }

    @Test
    void a_class_names_what_it_calls_and_what_stands_in_its_signatures() throws Exception {
        try (var bytes = ArchitectureTest.class.getResourceAsStream("ArchitectureTest.class")) {
            var uses =
                    CompiledClass.of(ClassFile.of().parse(bytes.readAllBytes())).uses();
            assertThat(uses)
                    .contains("java.util.TreeMap", "java.util.stream.Stream", "org.junit.jupiter.api.Test")
                    .contains("org.karesansui.CompiledClass#all()");
        }
    }
}
