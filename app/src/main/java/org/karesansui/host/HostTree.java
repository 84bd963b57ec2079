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
    /** Up to this many guests of a host are written into every page; of more, those of the host that is open. */
    public static final int MOST_AT_ONCE = 200;

    public HostTree {
        hosts = List.copyOf(hosts);
    }

    /**
     * One host.
     *
     * @param state its state as a word for who does not see the mark; empty while all is well
     * @param guests by name; empty where they are fetched when the branch is opened: {@code path/tree}
     */
    public record Branch(HostStanding standing, String path, String state, boolean open, List<Leaf> guests) {
        public Branch {
            guests = List.copyOf(guests);
        }

        /** Whether its guests are still to be fetched. */
        public boolean closed() {
            return guests.isEmpty() && standing.guests() > 0;
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
