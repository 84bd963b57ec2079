package org.karesansui.web;

import java.util.Map;

/**
 * The route that a path leads to.
 *
 * @param path as asked for, decoded, without the URL prefix
 * @param values of the route's path parameters
 */
record Match(Route route, String path, Map<String, String> values) {}
