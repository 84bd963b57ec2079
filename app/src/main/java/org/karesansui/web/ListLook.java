package org.karesansui.web;

import java.util.regex.Pattern;
import org.karesansui.problem.Problem;

/**
 * How somebody wants the list of guests: kept with the account.
 *
 * @param hidden letters of the columns that are not shown, as in {@code /guests?hide=at}; empty for none
 */
public record ListLook(Rows rows, String hidden) {
    private static final Pattern LETTERS = Pattern.compile("[a-z]{0,16}");

    public static final ListLook USUAL = new ListLook(Rows.ROOMY, "");

    public ListLook {
        if (!LETTERS.matcher(hidden).matches()) {
            throw new Problem(WebProblem.CHOICE_INVALID, "a–z");
        }
    }

    /** How high a row is. */
    public enum Rows {
        ROOMY,
        COMPACT
    }
}
