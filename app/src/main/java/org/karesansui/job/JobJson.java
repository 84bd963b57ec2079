package org.karesansui.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/** Records, lists and maps as they stand in the columns of a job. */
final class JobJson {
    /** Columns outlive releases: a component that a later one added is passed over. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JobJson() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("Cannot be stored: " + value.getClass(), failure);
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("Cannot be read as " + type, failure);
        }
    }

    static List<String> texts(String text) {
        return readTyped(text, new TypeReference<>() {});
    }

    static Map<String, String> named(String text) {
        return readTyped(text, new TypeReference<>() {});
    }

    private static <T> T readTyped(String text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("Not a list or map of texts", failure);
        }
    }
}
