package org.karesansui.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.Serial;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays the fields of {@link Inline} records among those of the record that holds them. */
final class InlineFields {
    /** Marks the schema of an {@link Inline} record until it is laid out. */
    static final String MARK = "x-inline";

    private InlineFields() {}

    /** For what is written. */
    static final class Introspector extends JacksonAnnotationIntrospector {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable NameTransformer findUnwrappingNameTransformer(AnnotatedMember member) {
            return Inline.class.isAssignableFrom(member.getRawType())
                    ? NameTransformer.NOP
                    : super.findUnwrappingNameTransformer(member);
        }
    }

    /** For the schemas: those that are marked go into those that refer to them. */
    static void layOut(ObjectNode definitions) {
        var inner = new HashSet<String>();
        definitions.properties().stream()
                .filter(definition -> definition.getValue().has(MARK))
                .forEach(definition -> inner.add(definition.getKey()));
        for (var definition : definitions) {
            if (definition.path("properties") instanceof ObjectNode) {
                layOut((ObjectNode) definition, definitions, inner);
            }
        }
        definitions.remove(inner);
    }

    private static void layOut(ObjectNode schema, ObjectNode definitions, Set<String> inner) {
        var properties = JsonNodeFactory.instance.objectNode();
        var required = JsonNodeFactory.instance.arrayNode();
        var needed = new HashSet<String>();
        schema.path("required").forEach(name -> needed.add(name.asText()));
        for (var property : schema.path("properties").properties()) {
            var name = target(property.getValue());
            if (inner.contains(name)) {
                properties.setAll((ObjectNode) definitions.path(name).path("properties"));
                definitions.path(name).path("required").forEach(required::add);
            } else {
                properties.set(property.getKey(), property.getValue());
                if (needed.contains(property.getKey())) {
                    required.add(property.getKey());
                }
            }
        }
        schema.set("properties", properties);
        schema.remove("required");
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
    }

    private static String target(JsonNode property) {
        var reference = property.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
