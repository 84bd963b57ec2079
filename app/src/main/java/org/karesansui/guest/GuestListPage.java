package org.karesansui.guest;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The list of guests.
 *
 * @param rows in the order asked for, those that match the search; of very many the first, and the script fetches more
 * @param found how many match the search
 * @param total how many there are without the search
 * @param search as typed
 * @param sort name of a column, with a dash in front for descending: {@code -cpu}
 * @param hidden letters of the columns that are not shown: h v m c a t u
 * @param host whose guests these are; empty for all hosts
 * @param now when it is shown, for figures like uptime
 */
public record GuestListPage(
        List<GuestRow> rows,
        int found,
        int total,
        String search,
        String sort,
        Set<String> hidden,
        String host,
        Instant now) {
    /** Rows that are written at once; the page is there in a second with so many. */
    public static final int MOST = 1000;

    public GuestListPage {
        rows = List.copyOf(rows);
        hidden = Set.copyOf(hidden);
    }

    /** Only rows, for a script that met guests it did not know: {@code /guests/rows?ids=}. */
    public record Rows(List<GuestRow> rows, Instant now) {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** {@code ascending} or {@code descending} for the column that rows are sorted by; empty for others. */
    public String order(String column) {
        if (sort.equals(column)) {
            return "ascending";
        }
        return sort.equals("-" + column) ? "descending" : "";
    }
}
