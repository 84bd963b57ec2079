package org.karesansui.account;

import java.time.Instant;
import org.karesansui.web.ListLook;
import org.karesansui.web.Theme;
import org.karesansui.words.Language;

/** Somebody who may sign in. */
public record Account(
        AccountId id,
        Email email,
        Nickname nickname,
        Language language,
        Theme theme,
        ListLook list,
        Role role,
        Instant created) {

    public Account nickname(Nickname other) {
        return new Account(id, email, other, language, theme, list, role, created);
    }

    public Account language(Language other) {
        return new Account(id, email, nickname, other, theme, list, role, created);
    }

    public Account theme(Theme other) {
        return new Account(id, email, nickname, language, other, list, role, created);
    }

    public Account role(Role other) {
        return new Account(id, email, nickname, language, theme, list, other, created);
    }

    public Account list(ListLook other) {
        return new Account(id, email, nickname, language, theme, other, role, created);
    }
}
