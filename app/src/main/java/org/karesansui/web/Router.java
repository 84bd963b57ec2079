package org.karesansui.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a path. A literal segment wins over a parameter, whatever the order of declaration. Immutable; safe
 * for use by many threads.
 */
public final class Router {
    private final List<Route> routes;
    private final Node root = new Node();

    /** @throws IllegalArgumentException where two routes answer the same method and path, or share an operation */
    public Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
        var operations = new HashMap<String, Route>();
        for (var route : routes) {
            add(route);
            if (route instanceof Api api && operations.put(api.operation(), api) != null) {
                throw new IllegalArgumentException("Two routes are called " + api.operation());
            }
        }
    }

    public List<Route> routes() {
        return routes;
    }

    /** @param rawPath not decoded, without the URL prefix */
    Optional<Match> find(String rawPath, Method method, boolean socket) {
        var end = walk(rawPath);
        if (end == null) {
            return Optional.empty();
        }
        var route = socket ? end.node.socket : end.node.routes.get(method);
        return route == null ? Optional.empty() : Optional.of(match(route, rawPath, end.segments));
    }

    /** The methods that are answered at a path; empty where nothing is. */
    Set<Method> methods(String rawPath) {
        var end = walk(rawPath);
        return end == null ? Set.of() : end.node.routes.keySet();
    }

    private void add(Route route) {
        var node = root;
        for (var segment : route.path().segments()) {
            node = PathTemplate.isParameter(segment)
                    ? node.parameter()
                    : node.literals.computeIfAbsent(segment, _ -> new Node());
        }
        var other = route instanceof SocketRoute ? node.socket : node.routes.put(route.method(), route);
        if (other != null) {
            throw new IllegalArgumentException("Two routes answer %s %s".formatted(route.method(), route.path()));
        }
        if (route instanceof SocketRoute) {
            node.socket = route;
        }
    }

    private record End(Node node, List<String> segments) {}

    private @Nullable End walk(String rawPath) {
        var segments = new ArrayList<String>();
        for (var segment : PathTemplate.segments(rawPath)) {
            try {
                segments.add(decode(segment));
            } catch (IllegalArgumentException malformed) {
                return null;
            }
        }
        var node = root.find(segments, 0);
        return node == null ? null : new End(node, segments);
    }

    private static String decode(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Match match(Route route, String rawPath, List<String> segments) {
        var values = new HashMap<String, String>();
        var template = route.path().segments();
        for (var i = 0; i < template.size(); i++) {
            if (PathTemplate.isParameter(template.get(i))) {
                values.put(PathTemplate.parameterName(template.get(i)), segments.get(i));
            }
        }
        return new Match(route, rawPath, Map.copyOf(values));
    }

    private static final class Node {
        final Map<String, Node> literals = new HashMap<>();
        final Map<Method, Route> routes = new EnumMap<>(Method.class);

        @Nullable
        Node parameter;

        @Nullable
        Route socket;

        Node parameter() {
            if (parameter == null) {
                parameter = new Node();
            }
            return parameter;
        }

        @Nullable
        Node find(List<String> segments, int at) {
            if (at == segments.size()) {
                return routes.isEmpty() && socket == null ? null : this;
            }
            var literal = literals.get(segments.get(at));
            var found = literal == null ? null : literal.find(segments, at + 1);
            if (found == null && parameter != null) {
                return parameter.find(segments, at + 1);
            }
            return found;
        }
    }
}
