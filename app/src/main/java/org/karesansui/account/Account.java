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
        Standing standing,
        Instant created) {

    public Account nickname(Nickname other) {
        return new Account(id, email, other, language, theme, list, standing, created);
    }

    public Account language(Language other) {
        return new Account(id, email, nickname, other, theme, list, standing, created);
    }

    public Account theme(Theme other) {
        return new Account(id, email, nickname, language, other, list, standing, created);
    }

    public Account standing(Standing other) {
        return new Account(id, email, nickname, language, theme, list, other, created);
    }

    public Account list(ListLook other) {
        return new Account(id, email, nickname, language, theme, other, standing, created);
    }
}
