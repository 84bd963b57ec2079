package org.karesansui.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One edit that a view offers, as the laws and goldens apply it.
 *
 * @param properties all that it may touch
 * @param expected what reading answers afterwards
 */
public record Edit<V extends XmlView>(
        List<Property<?>> properties, Consumer<V> write, Function<V, ?> read, Object expected) {

    public static <V extends XmlView, T> Edit<V> of(
            Property<T> property, BiFunction<V, T, ?> write, Function<V, ?> read, T value) {
        return new Edit<>(
                List.of(property), view -> assertThat(write.apply(view, value)).isSameAs(view), read, value);
    }

    /** An edit of several properties at once. */
    public static <V extends XmlView, T> Edit<V> of(
            List<Property<?>> properties, BiFunction<V, T, ?> write, Function<V, ?> read, T value) {
        return new Edit<>(
                properties, view -> assertThat(write.apply(view, value)).isSameAs(view), read, value);
    }

    Object answer(V view) {
        var answer = read.apply(view);
        return answer instanceof Optional<?> found
                ? found.map(Object.class::cast).orElse("nothing")
                : answer;
    }

    @Override
    public String toString() {
        return properties.getFirst().path() + " = " + expected;
    }
}
