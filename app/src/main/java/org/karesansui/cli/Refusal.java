package org.karesansui.cli;

import java.io.Serial;
import java.util.List;

/** The server refused, in its own words, which are in the language that was asked for. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String code;
    private final transient List<Field> fields;

    /** One field that is wrong. */
    record Field(String name, String message, String code) {}

    Refusal(String sentence, String code, List<Field> fields) {
        super(sentence);
        this.sentence = sentence;
        this.code = code;
        this.fields = List.copyOf(fields);
    }

    String sentence() {
        return sentence;
    }

    String code() {
        return code;
    }

    List<Field> fields() {
        return fields;
    }
}
