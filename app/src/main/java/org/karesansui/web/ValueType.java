package org.karesansui.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a value of the domain stands in JSON, written down once for answers and for the API description. A room declares
 * those of its own types; {@code App} hands them to {@link Json}.
 *
 * @param toJson to a {@link String}, {@link Long}, {@link Integer}, {@link Double} or {@link Boolean}
 */
public record ValueType<T>(Class<T> type, Function<T, Object> toJson, Shape shape) {
    /**
     * The JSON Schema of a value.
     *
     * @param type {@code string}, {@code integer}, {@code number} or {@code boolean}
     * @param description one English sentence
     */
    public record Shape(
            String type, @Nullable String format, @Nullable String pattern, String description, String example) {}

    /** A text. */
    public static <T> ValueType<T> text(Class<T> type, Function<T, String> toText, String description, String example) {
        return new ValueType<>(type, toText::apply, new Shape("string", null, null, description, example));
    }

    /** A whole number. */
    public static <T> ValueType<T> number(
            Class<T> type, Function<T, Long> toNumber, String description, String example) {
        return new ValueType<>(type, toNumber::apply, new Shape("integer", "int64", null, description, example));
    }
}
