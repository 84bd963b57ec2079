package org.karesansui.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One field that was read; it has a value where the field was right. {@link Fields#orThrow} asks for values last. */
public final class Field<T> {
    private final @Nullable T value;

    private Field(@Nullable T value) {
        this.value = value;
    }

    static <T> Field<T> of(T value) {
        return new Field<>(value);
    }

    static <T> Field<T> wrong() {
        return new Field<>(null);
    }

    /** @throws IllegalStateException where the field was wrong; never inside {@link Fields#orThrow} */
    public T value() {
        if (value == null) {
            throw new IllegalStateException("Fields are wrong; ask for values inside orThrow");
        }
        return value;
    }

    /** The value, or the stand-in where the field was wrong: for who goes on to find what else is. */
    public T or(T standIn) {
        return value == null ? standIn : value;
    }

    boolean right() {
        return value != null;
    }

    <R> Field<R> map(Function<T, R> change) {
        return value == null ? wrong() : of(change.apply(value));
    }
}
