package org.karesansui.web;

/**
 * The body of a request: the record that describes it to others, and what reads it. A test of {@link OpenApi} holds
 * the two together: every component is asked for, and nothing else.
 *
 * @param record describes the fields; a component that may be left out is {@code @Nullable}
 */
public record Body<T>(Class<?> record, Reader<T> reader) {}
