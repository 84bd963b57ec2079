package org.karesansui.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.karesansui.problem.CommonProblem;

final class OpenApiTest {
    private record Name(String value) {}

    private enum Bus {
        VIRTIO,
        SATA_AHCI
    }

    record Disk(long size, @Nullable Bus bus) {}

    record NewGuest(String name, @Nullable String title, List<Disk> disks) {}

    record Shown(Name name, Instant since, Bus bus) {}

    private static final Json JSON =
            new Json(List.of(ValueType.text(Name.class, Name::value, "The name of a guest.", "web1")));

    private static NewGuest read(Fields fields) {
        var name = fields.need("name", text -> text);
        var title = fields.optional("title", text -> text, "");
        var disks = fields.list("disks", OpenApiTest::disk);
        return fields.orThrow(() -> new NewGuest(name.value(), title.value(), disks.value()));
    }

    private static Disk disk(Fields fields) {
        var size = fields.number("size", 1, Long.MAX_VALUE);
        var bus = fields.choice("bus", Bus.values(), Bus.VIRTIO);
        return fields.orThrow(() -> new Disk(size.value(), bus.value()));
    }

    private static final Body<NewGuest> BODY = new Body<>(NewGuest.class, OpenApiTest::read);

    // The operations have the words of the door's own, since words of a test have no place in the files.
    private static final Api CREATE = Api.post("/guests", "streamEvents", Access.SIGNED_IN)
            .takes(BODY)
            .plans()
            .answers(201, Shown.class)
            .problems(CommonProblem.NOT_FOUND)
            .to(request -> Reply.created("/api/v1/guests/" + request.read(BODY).name(), request.read(BODY)));

    private static JsonNode describe(Route... routes) {
        return tree(new String(
                OpenApi.prepared(List.of(routes), Site.local(0, "/console"), JSON)
                        .plain(),
                StandardCharsets.UTF_8));
    }

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    @Test
    void the_description_holds_what_the_route_declares() {
        var document = describe(CREATE);
        var operation = document.at("/paths/~1api~1v1~1guests/post");
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("/console");
        assertThat(operation.path("x-right").asText()).isEqualTo("SIGNED_IN");
        assertThat(operation.at("/parameters/0/name").asText()).isEqualTo("dry-run");
        assertThat(operation.at("/responses/404/description").asText()).contains("NOT_FOUND");
        assertThat(operation.at("/responses/401/description").asText()).contains("SIGN_IN_NEEDED");
        assertThat(operation.at("/responses/400/description").asText()).contains("INVALID");
        assertThat(operation
                        .at("/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/NewGuest");
    }

    @Test
    void a_schema_says_what_json_writes() {
        var schemas = describe(CREATE).at("/components/schemas");
        assertThat(schemas.at("/NewGuest/required")).hasToString("[\"disks\",\"name\"]");
        assertThat(schemas.at("/NewGuest/properties/disks/items/$ref").asText()).isEqualTo("#/components/schemas/Disk");
        assertThat(schemas.at("/Disk/properties/size/type").asText()).isEqualTo("integer");
        assertThat(schemas.at("/Disk/properties/bus/enum")).hasToString("[\"virtio\",\"sata-ahci\"]");
        assertThat(schemas.at("/Shown/properties/name/type").asText()).isEqualTo("string");
        assertThat(schemas.at("/Shown/properties/since/format").asText()).isEqualTo("date-time");
        assertThat(tree(new String(
                        JSON.bytes(new Shown(new Name("web1"), Instant.EPOCH, Bus.SATA_AHCI)), StandardCharsets.UTF_8)))
                .hasToString("{\"name\":\"web1\",\"since\":\"1970-01-01T00:00:00Z\",\"bus\":\"sata-ahci\"}");
    }

    @Test
    void the_server_describes_exactly_the_routes_that_it_serves() {
        var routes = OwnRoutes.with(
                new Front(
                        List.of(),
                        TestSite::admit,
                        JSON,
                        new Pages(Site.local(0, ""), Assets.load(), List.of()),
                        new Events(JSON, List.of()),
                        _ -> Optional.empty()),
                Site.local(0, ""));
        var served = new TreeSet<String>();
        routes.stream()
                .filter(Api.class::isInstance)
                .forEach(route -> served.add(route.method().name().toLowerCase(Locale.ROOT) + " " + route.path()));
        try (var site = TestSite.with()) {
            var described = new TreeSet<String>();
            tree(site.get("/api/v1/openapi.json").body())
                    .path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .fieldNames()
                            .forEachRemaining(method -> described.add(method + " " + path.getKey())));
            assertThat(described).isEqualTo(served).contains("get /api/v1/events");
        }
    }

    @Test
    void a_field_that_is_described_and_not_read_is_found_and_so_is_the_other_way_round() {
        assertThat(RouteCheck.faults(List.of(CREATE), JSON)).isEmpty();
        var drifted = new Body<>(NewGuest.class, fields -> {
            var name = fields.need("name", text -> text);
            var disks = fields.list("disks", inner -> inner.orThrow(() -> "none"));
            var memory = fields.number("memory", 1, 9);
            return fields.orThrow(() -> name.value() + disks.value() + memory.value());
        });
        var route = Api.post("/guests", "streamEvents", Access.PUBLIC)
                .takes(drifted)
                .answersNothing()
                .to(_ -> Reply.noContent());
        assertThat(RouteCheck.faults(List.of(route), JSON))
                .containsExactlyInAnyOrder(
                        "streamEvents: disks.*.bus is described by NewGuest and never read",
                        "streamEvents: disks.*.size is described by NewGuest and never read",
                        "streamEvents: title is described by NewGuest and never read",
                        "streamEvents: memory is read and not described by NewGuest");
    }

    @Test
    void a_route_without_words_or_answer_is_found() {
        var route = Api.get("/stones/{stone}", "rakeStone", Access.PUBLIC).to(_ -> Reply.noContent());
        assertThat(RouteCheck.faults(List.of(route), JSON))
                .contains("rakeStone: declares no answer")
                .anyMatch(fault -> fault.contains("api.rakeStone"))
                .anyMatch(fault -> fault.contains("api.path.stone"));
    }

    @Test
    void the_table_of_the_documentation_names_route_right_and_problems() {
        assertThat(ApiText.table(List.of(CREATE)))
                .contains("| `POST /api/v1/guests` |", "| SIGNED_IN |", "`dry-run`", "201 Shown", "NOT_FOUND");
        var filled = ApiText.fill("before\n<!-- routes -->\nold\n<!-- end of routes -->\nafter", List.of(CREATE));
        assertThat(filled).startsWith("before").endsWith("after").doesNotContain("old");
        assertThat(ApiText.fill(filled, List.of(CREATE))).isEqualTo(filled);
    }
}
