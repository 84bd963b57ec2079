package org.karesansui.web;

/**
 * Reads a value from the fields of a request. It asks for <em>all</em> its fields before it looks at any, so that all
 * errors come at once and the API description can be checked against it.
 */
@FunctionalInterface
public interface Reader<T> {
    T read(Fields fields);
}
