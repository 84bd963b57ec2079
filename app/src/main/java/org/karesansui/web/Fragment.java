package org.karesansui.web;

/**
 * A part of a page.
 *
 * @param template name of the template without {@code .jte}; it has the parameters {@code context} ({@link
 *     PageContext}) and {@code model}
 */
public record Fragment(String template, Object model) {}
