package org.karesansui.web;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schemas of records, as {@link Json} writes them. The generator brings a JSON library of its own, which is seen
 * here alone. Not safe for use by several threads.
 */
final class Schemas {
    /** Where OpenAPI keeps schemas that are shared. */
    private static final String PLACE = "components/schemas";

    private final Json json;
    private final Map<Class<?>, ValueType.Shape> shapes = new HashMap<>();
    private final Map<Class<?>, Reference> references = new HashMap<>();
    private final SchemaBuilder builder;

    Schemas(Json json) {
        this.json = json;
        shapes.put(
                Instant.class,
                new ValueType.Shape("string", "date-time", null, "A moment, in UTC.", "2026-11-24T07:17:59Z"));
        shapes.put(Duration.class, new ValueType.Shape("integer", "int64", null, "A time span in seconds.", "90"));
        json.types().forEach(type -> shapes.put(type.type(), type.shape()));
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.DEFINITION_FOR_MAIN_SCHEMA,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES);
        config.forTypesInGeneral().withCustomDefinitionProvider(this::own);
        config.forTypesInGeneral().withTypeAttributeOverride((schema, type, _) -> {
            if (Inline.class.isAssignableFrom(type.getType().getErasedType())) {
                schema.put(InlineFields.MARK, true);
            }
        });
        config.forFields().withRequiredCheck(field -> !isOptional(field));
        builder = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
    }

    /** A reference to the schema of a record, which {@link #definitions} then holds. */
    ObjectNode reference(Class<?> record) {
        return references
                .computeIfAbsent(record, each -> new Reference(builder.createSchemaReference(each)))
                .node();
    }

    /** The generator fills its reference in only when the definitions are collected. */
    private record Reference(tools.jackson.databind.node.ObjectNode generated, ObjectNode node) {
        Reference(tools.jackson.databind.node.ObjectNode generated) {
            this(generated, JsonNodeFactory.instance.objectNode());
        }
    }

    /** Every schema that was referred to; ask for it last. */
    JsonNode definitions() {
        var definitions = tree(builder.collectDefinitions(PLACE).toString());
        InlineFields.layOut(definitions);
        references
                .values()
                .forEach(reference ->
                        reference.node().setAll(tree(reference.generated().toString())));
        return definitions;
    }

    /** The fields of a record, those of inner objects with their path, {@code *} for the places of a list. */
    static Set<String> paths(Class<?> record, Json json) {
        var schemas = new Schemas(json);
        var reference = schemas.reference(record);
        var definitions = schemas.definitions();
        var paths = new TreeSet<String>();
        collect(reference, "", definitions, paths);
        return paths;
    }

    private static void collect(JsonNode schema, String path, JsonNode definitions, Set<String> into) {
        var reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            collect(definitions.path(reference.substring(reference.lastIndexOf('/') + 1)), path, definitions, into);
        }
        for (var property : schema.path("properties").properties()) {
            var inner = path + property.getKey();
            into.add(inner);
            collect(property.getValue(), inner + ".", definitions, into);
        }
        if (schema.has("items")) {
            collect(schema.get("items"), path + "*.", definitions, into);
        }
    }

    private @Nullable CustomDefinition own(ResolvedType type, SchemaGenerationContext context) {
        var erased = type.getErasedType();
        var node = context.getGeneratorConfig().createObjectNode();
        if (erased.isEnum()) {
            var words = node.put("type", "string").putArray("enum");
            Stream.of(erased.getEnumConstants()).forEach(each -> words.add(Json.word((Enum<?>) each)));
            return new CustomDefinition(node, true);
        }
        var shape = shapes.get(erased);
        if (shape == null) {
            return null;
        }
        node.put("type", shape.type()).put("description", shape.description());
        Stream.of(shape.example())
                .filter(text -> !text.isEmpty())
                .forEach(text -> node.putArray("examples").add(text));
        putIfKnown(node, "format", shape.format());
        putIfKnown(node, "pattern", shape.pattern());
        return new CustomDefinition(node, true);
    }

    private static void putIfKnown(tools.jackson.databind.node.ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    /** What may be left out is marked so in the record, for the compiler's sake; the schema follows it. */
    private static boolean isOptional(FieldScope field) {
        var components = field.getDeclaringType().getErasedType().getRecordComponents();
        return components != null
                && Stream.of(components)
                        .filter(component -> component.getName().equals(field.getDeclaredName()))
                        .anyMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private ObjectNode tree(String text) {
        return (ObjectNode) json.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
