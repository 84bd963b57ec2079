package org.karesansui.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.karesansui.host.HostTree.Group;
import org.karesansui.host.HostTree.Leaf;

/**
 * Puts the guests of a host into groups by the beginning of their names: by its first letter, and where too many share
 * that, by as many letters as tell them apart.
 */
final class TreeGroups {
    /** More lines than this are not scanned by eye. */
    static final int MOST = 100;

    private TreeGroups() {}

    static boolean areFew(List<Leaf> guests) {
        return guests.size() <= MOST;
    }

    /** @param guests sorted by name, without regard to case; the groups are in that order too */
    static List<Group> of(List<Leaf> guests) {
        return split(guests, 1);
    }

    private static List<Group> split(List<Leaf> guests, int letters) {
        var alike = new LinkedHashMap<String, List<Leaf>>();
        var isWhole = true;
        for (var guest : guests) {
            alike.computeIfAbsent(beginning(guest.name(), letters), _ -> new ArrayList<>())
                    .add(guest);
            isWhole &= guest.name().length() <= letters;
        }
        var groups = new ArrayList<Group>();
        for (var entry : alike.entrySet()) {
            var found = entry.getValue();
            if (areFew(found) || isWhole) {
                groups.add(new Group(entry.getKey(), found.size(), found));
            } else {
                groups.addAll(split(found, letters + 1));
            }
        }
        return groups;
    }

    static String beginning(String name, int letters) {
        var end = name.offsetByCodePoints(0, Math.min(letters, name.codePointCount(0, name.length())));
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
