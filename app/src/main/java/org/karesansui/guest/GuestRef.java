package org.karesansui.guest;

import org.karesansui.problem.Problem;

/**
 * One guest of a selection, as it is sent: {@code HOST/GUEST}.
 *
 * @param guest name or UUID
 */
record GuestRef(String host, String guest) {
    static GuestRef parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 1 || slash == text.length() - 1) {
            throw new Problem(GuestProblem.GUEST_NOT_FOUND, text);
        }
        return new GuestRef(text.substring(0, slash), text.substring(slash + 1));
    }
}
