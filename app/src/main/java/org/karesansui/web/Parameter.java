package org.karesansui.web;

/**
 * A query parameter of an API route. Its description is the sentence {@code api.parameter.NAME}.
 *
 * @param name as it stands in the URL
 */
public record Parameter(String name, Kind kind) {
    /** What may stand in it. */
    public enum Kind {
        TEXT("string"),
        NUMBER("integer"),
        FLAG("boolean");

        private final String schema;

        Kind(String schema) {
            this.schema = schema;
        }

        /** The type's name in JSON Schema. */
        String schema() {
            return schema;
        }
    }

    public String descriptionKey() {
        return "api.parameter." + name;
    }
}
