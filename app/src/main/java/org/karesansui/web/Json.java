package org.karesansui.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.karesansui.problem.Problem;

/**
 * Writes records as JSON and reads trees. Field names are those of the components; a component that is null is left
 * out, one that is {@link Inline} has no name of its own; times are RFC 3339 in UTC, durations seconds, enums lower case with hyphens ({@code SHUT_OFF} is {@code
 * shut-off}). Immutable; safe for use by many threads.
 */
public final class Json {
    private final List<ValueType<?>> types;
    private final ObjectMapper mapper;

    public Json(List<ValueType<?>> types) {
        this.types = List.copyOf(types);
        var module = new SimpleModule("karesansui");
        module.addSerializer(new Written<>(Instant.class, Instant::toString));
        module.addSerializer(new Written<>(Duration.class, Duration::toSeconds));
        module.addSerializer(new Written<>(Enum.class, Json::word));
        types.forEach(type -> add(module, type));
        this.mapper = JsonMapper.builder()
                .annotationIntrospector(new InlineFields.Introspector())
                .addModule(module)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static <T> void add(SimpleModule module, ValueType<T> type) {
        module.addSerializer(new Written<>(type.type(), type.toJson()));
    }

    List<ValueType<?>> types() {
        return types;
    }

    /** How a constant is spelt in the API. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In UTF-8. */
    public byte[] bytes(Object record) {
        try {
            return mapper.writeValueAsBytes(record);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("Cannot write " + record.getClass(), failure);
        }
    }

    JsonNode tree(Object record) {
        return mapper.valueToTree(record);
    }

    /** Of one whole document; {@code BODY_MALFORMED} for anything else. */
    JsonNode parse(byte[] text) {
        try {
            return mapper.readTree(text);
        } catch (IOException malformed) {
            throw new Problem(malformed, WebProblem.BODY_MALFORMED);
        }
    }

    private static final class Written<T> extends StdSerializer<T> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Function<T, Object> toJson;

        Written(Class<T> type, Function<T, Object> toJson) {
            super(type);
            this.toJson = toJson;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writePOJO(toJson.apply(value));
        }
    }
}
