package org.karesansui.account;

import java.util.Locale;
import org.karesansui.web.Rights;

/** What an account or token may do, by one word. There is one role so far; each further one is a constant here. */
public enum Role {
    ADMINISTRATOR;

    public Rights rights() {
        return switch (this) {
            case ADMINISTRATOR -> Rights.everything();
        };
    }

    /** As it is stored and typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
