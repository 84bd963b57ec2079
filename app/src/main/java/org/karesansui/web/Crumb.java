package org.karesansui.web;

/**
 * One step of the way to a page.
 *
 * @param text as shown
 * @param path without the URL prefix; empty for the page itself
 */
public record Crumb(String text, String path) {}
