package org.karesansui;

import java.util.Arrays;
import java.util.Set;

/** What only some rooms may touch. */
record Border(Set<String> rooms, Set<String> names) {
    static Border of(String line) {
        var parts = line.split(":", 2);
        return new Border(words(parts[0]), words(parts[1]));
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
    }

    boolean forbids(String room, String use) {
        return !rooms.contains(room) && names.stream().anyMatch(name -> covers(name, use));
    }

    private static boolean covers(String name, String use) {
        if (name.endsWith(".")) {
            return use.startsWith(name);
        }
        if (name.endsWith(")") || !name.contains("#")) {
            return use.equals(name);
        }
        return use.startsWith(name);
    }
}
