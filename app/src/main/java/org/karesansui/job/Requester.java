package org.karesansui.job;

import org.karesansui.web.Viewer;
import org.karesansui.words.Language;

/**
 * Who asked for a job. The name is kept with the job, since accounts go.
 *
 * @param language the language in which a refusal names the other job
 */
public record Requester(String accountId, String name, Language language) {
    public static Requester of(Viewer viewer) {
        return new Requester(viewer.accountId(), viewer.name(), viewer.language());
    }

    /** Karesansui itself, for work on a schedule. */
    public static Requester itself() {
        return new Requester("", "Karesansui", Language.ENGLISH);
    }
}
