package org.karesansui.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rights that somebody holds, as a value: two viewers with equal rights see equal lists, so it serves as the key of
 * what was prepared for one of them.
 *
 * @param all holds every right, also those of a later release; {@code names} is then empty
 */
public record Rights(boolean all, Set<String> names) {
    public Rights {
        names = Set.copyOf(names);
    }

    public static Rights everything() {
        return new Rights(true, Set.of());
    }

    public static Rights none() {
        return new Rights(false, Set.of());
    }

    public static Rights of(Right... rights) {
        return new Rights(false, Stream.of(rights).map(Right::name).collect(Collectors.toSet()));
    }

    public boolean include(Right right) {
        return all || names.contains(right.name());
    }

    @Override
    public String toString() {
        return all ? "all rights" : new TreeSet<>(names).toString();
    }
}
