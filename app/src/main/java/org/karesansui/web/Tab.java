package org.karesansui.web;

/**
 * One tab of an object's pages; each has a URL.
 *
 * @param text as shown
 * @param path without the URL prefix
 * @param active whether its page is the one shown
 */
public record Tab(String text, String path, boolean active) {}
