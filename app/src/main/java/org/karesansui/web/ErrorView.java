package org.karesansui.web;

/**
 * What the template {@code problem.jte} shows.
 *
 * @param code stable, for who reports it
 */
public record ErrorView(int status, String title, String detail, String code) {}
