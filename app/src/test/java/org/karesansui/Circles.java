package org.karesansui;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what leads back to itself in a graph of names. */
final class Circles {
    private Circles() {}

    /** The names that can be reached from themselves; empty where there is no circle. */
    static Set<String> in(Map<String, Set<String>> arrows) {
        var circular = new TreeSet<String>();
        for (var start : arrows.keySet()) {
            var seen = new TreeSet<String>();
            var open = new ArrayDeque<>(arrows.getOrDefault(start, Set.of()));
            while (!open.isEmpty()) {
                var next = open.pop();
                if (seen.add(next)) {
                    open.addAll(arrows.getOrDefault(next, Set.of()));
                }
            }
            if (seen.contains(start)) {
                circular.add(start);
            }
        }
        return circular;
    }
}
