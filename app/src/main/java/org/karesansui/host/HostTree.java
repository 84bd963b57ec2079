package org.karesansui.host;

import java.util.List;

/**
 * The tree at the left of every page: hosts and their guests.
 *
 * @param hosts by name
 * @param total how many guests there are on all hosts
 * @param here the path of the object whose page is shown, without the URL prefix
 */
public record HostTree(List<Branch> hosts, int total, String here) {
    public HostTree {
        hosts = List.copyOf(hosts);
    }

    /**
     * One host.
     *
     * @param state its state as a word for who does not see the mark; empty while all is well
     * @param guests by name, where they are few enough to be scanned
     * @param groups instead of the guests where they are many; neither is there where they are fetched when the branch
     *     is opened: {@code path/tree}
     */
    public record Branch(
            HostStanding standing, String path, String state, boolean open, List<Leaf> guests, List<Group> groups) {
        public Branch {
            guests = List.copyOf(guests);
            groups = List.copyOf(groups);
        }

        /** A branch whose guests are fetched when it is opened. */
        public static Branch closed(HostStanding standing, String path, String state) {
            return new Branch(standing, path, state, false, List.of(), List.of());
        }

        /** A branch with its guests; of many, only those of the group in which the shown one is. */
        public static Branch of(
                HostStanding standing, String path, String state, boolean open, List<Leaf> guests, String here) {
            if (TreeGroups.areFew(guests)) {
                return new Branch(standing, path, state, open, guests, List.of());
            }
            var groups =
                    TreeGroups.of(guests).stream().map(group -> group.at(here)).toList();
            return new Branch(standing, path, state, open, List.of(), groups);
        }

        /** Whether its guests are still to be fetched. */
        public boolean isClosed() {
            return guests.isEmpty() && groups.isEmpty() && standing.guests() > 0;
        }
    }

    /**
     * Some of a host's guests: those whose names begin alike.
     *
     * @param prefix in lower case; names are compared without regard to case
     * @param guests by name; empty where they are fetched when the group is opened
     */
    public record Group(String prefix, int count, List<Leaf> guests) {
        public Group {
            guests = List.copyOf(guests);
        }

        /** Open where the shown guest is in it; else it keeps only its count. */
        Group at(String here) {
            return guests.stream().anyMatch(guest -> guest.path().equals(here))
                    ? this
                    : new Group(prefix, count, List.of());
        }
    }

    /**
     * One guest.
     *
     * @param id its UUID
     * @param mark class of its mark
     * @param state its state as a word for who does not see the mark
     */
    public record Leaf(String id, String name, String path, String mark, String state) {}
}
