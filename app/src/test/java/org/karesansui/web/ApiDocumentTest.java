package org.karesansui.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karesansui.Golden;
import org.karesansui.TestApp;

/** What the whole App says about its API: to people in docs/api.md, to programs as OpenAPI. */
class ApiDocumentTest {
    private static final String DOCUMENT = "docs/api.md";
    private static final Set<String> TYPES =
            Set.of("null", "boolean", "object", "array", "number", "string", "integer"); // JSON Schema 2020-12, §6.1.1

    private static TestApp app;

    @BeforeAll
    static void start() {
        app = TestApp.start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static List<Route> routes() {
        return OwnRoutes.with(app.front(), Site.local(app.port(), ""));
    }

    private static JsonNode description() {
        return TestApp.json(app.get("/api/v1/openapi.json"));
    }

    @Test
    void every_route_does_what_it_says_about_itself() {
        assertThat(RouteCheck.faults(routes(), app.front().json())).isEmpty();
    }

    @Test
    void the_page_about_the_api_has_every_route() throws IOException {
        var page = Files.readString(Path.of("..").resolve(DOCUMENT));
        Golden.check(DOCUMENT, ApiText.fill(page, routes()));
    }

    @Test
    void the_description_has_exactly_the_routes() {
        var declared = new TreeSet<String>();
        routes().stream()
                .filter(Api.class::isInstance)
                .forEach(route -> declared.add(route.path() + " " + route.method()));
        var described = new TreeSet<String>();
        operations((place, operation) -> described.add(place));
        assertThat(described).isEqualTo(declared).hasSizeGreaterThan(20);
    }

    @Test
    void every_route_that_changes_something_has_a_dry_run() {
        assertThat(routes().stream()
                        .filter(Api.class::isInstance)
                        .map(Api.class::cast)
                        .filter(route -> !route.method().safe()))
                .hasSizeGreaterThan(20)
                .allSatisfy(route -> assertThat(route.accepts("dry-run"))
                        .as(route.operation())
                        .isTrue());
    }

    private interface Visitor {
        void visit(String place, JsonNode operation);
    }

    private static void operations(Visitor visitor) {
        description()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> visitor.visit(
                                path.getKey() + " " + method.getKey().toUpperCase(Locale.ROOT), method.getValue())));
    }

    /** OpenAPI 3.1, §4.8.9 and §4.8.10: what every operation must have. No validator is among what we build with. */
    @Test
    void every_operation_has_what_openapi_asks_of_it() {
        var faults = new ArrayList<String>();
        var names = new TreeSet<String>();
        operations((place, operation) -> {
            if (!names.add(operation.path("operationId").asText())) {
                faults.add(place + ": its operationId is another's too");
            }
            var inPath = new TreeSet<String>();
            operation.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals("path")) {
                    inPath.add("{" + parameter.path("name").asText() + "}");
                    if (!parameter.path("required").asBoolean()) {
                        faults.add(place + ": a part of the path is not required");
                    }
                }
            });
            if (!inPath.equals(placeholders(place))) {
                faults.add(place + ": its path parameters are " + inPath);
            }
            if (operation.path("responses").isEmpty()) {
                faults.add(place + ": it never answers");
            }
            operation.path("responses").properties().forEach(response -> {
                var said = response.getValue();
                if (!said.has("$ref") && said.path("description").asText().isBlank()) {
                    faults.add(place + ": nobody knows what " + response.getKey() + " means");
                }
            });
        });
        assertThat(faults).isEmpty();
    }

    private static Set<String> placeholders(String place) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{\\w+}").matcher(place).results().forEach(match -> found.add(match.group()));
        return found;
    }

    @Test
    void every_reference_leads_somewhere_and_every_schema_is_one() {
        var document = description();
        var faults = new ArrayList<String>();
        walk(document, node -> {
            var reference = node.path("$ref").asText();
            if (!reference.isEmpty()
                    && (!reference.startsWith("#/")
                            || document.at(reference.substring(1)).isMissingNode())) {
                faults.add(reference + " leads nowhere");
            }
        });
        walk(document.at("/components/schemas"), node -> judge(node, faults));
        assertThat(faults).isEmpty();
    }

    private static void judge(JsonNode schema, List<String> faults) {
        if (!schema.path("properties").isObject()) {
            return;
        }
        schema.path("required").forEach(name -> {
            if (!schema.path("properties").has(name.asText())) {
                faults.add(name + " is required and not described");
            }
        });
        schema.path("properties").forEach(property -> {
            var type = property.path("type");
            var types = type.isArray()
                    ? StreamSupport.stream(type.spliterator(), false).toList()
                    : List.of(type);
            types.forEach(each -> {
                if (!each.isMissingNode() && !TYPES.contains(each.asText())) {
                    faults.add(each + " is no type");
                }
            });
        });
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visitor) {
        visitor.accept(node);
        node.forEach(child -> walk(child, visitor));
    }
}
