package org.karesansui.web;

import org.karesansui.problem.Problem;
import org.karesansui.words.Language;

/**
 * Who sends a request, and what he may do.
 *
 * @param accountId empty for {@link Credential.Nobody}
 * @param name as shown in the frame; empty for {@link Credential.Nobody}
 */
public record Viewer(
        String accountId,
        String name,
        Language language,
        Theme theme,
        ListLook list,
        Rights rights,
        Credential credential) {

    /** Somebody who did not sign in. */
    public static Viewer stranger(Language language) {
        return new Viewer("", "", language, Theme.SYSTEM, ListLook.USUAL, Rights.none(), new Credential.Nobody());
    }

    public boolean signedIn() {
        return !(credential instanceof Credential.Nobody);
    }

    public boolean may(Right right) {
        if (right == Access.PUBLIC) {
            return true;
        }
        return signedIn() && (right == Access.SIGNED_IN || rights.include(right));
    }

    /** Passes who holds the right; {@code SIGN_IN_NEEDED} (401) for strangers, {@code RIGHT_MISSING} (403) for others. */
    public void must(Right right) {
        if (may(right)) {
            return;
        }
        if (!signedIn()) {
            throw new Problem(WebProblem.SIGN_IN_NEEDED);
        }
        throw new Problem(WebProblem.RIGHT_MISSING, right.name());
    }

    /** The token that a form or script of this viewer sends along; empty where none is needed. */
    public String csrfToken() {
        return credential instanceof Credential.Session session ? session.csrfToken() : "";
    }
}
