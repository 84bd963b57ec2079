package org.karesansui.job;

import java.io.Serial;
import org.karesansui.words.Sentence;

/** Thrown by an undo that cannot be done now but later, as when its host is down. It is tried again, with its locks held. */
public final class NotYet extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    public NotYet(Sentence reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Sentence reason() {
        return reason;
    }
}
