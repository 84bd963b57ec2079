package org.karesansui.job;

import java.io.Serial;

/** Leads out of the work of a job whose last steps have to wait, as for a host that is down. */
final class FinishLater extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    FinishLater() {
        super("The rest of the job is done later");
    }
}
