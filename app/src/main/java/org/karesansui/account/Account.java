package org.karesansui.account;

import java.time.Instant;
import org.karesansui.web.Theme;
import org.karesansui.words.Language;

/** Somebody who may sign in. */
public record Account(
        AccountId id, Email email, Nickname nickname, Language language, Theme theme, Role role, Instant created) {

    public Account nickname(Nickname other) {
        return new Account(id, email, other, language, theme, role, created);
    }

    public Account language(Language other) {
        return new Account(id, email, nickname, other, theme, role, created);
    }

    public Account theme(Theme other) {
        return new Account(id, email, nickname, language, other, role, created);
    }

    public Account role(Role other) {
        return new Account(id, email, nickname, language, theme, other, created);
    }
}
