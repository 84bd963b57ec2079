package org.karesansui.account;

import java.time.Instant;
import org.karesansui.web.ListLook;
import org.karesansui.web.Theme;

/** An account as the API answers it. */
public record AccountView(
        String id,
        String email,
        String nickname,
        String language,
        Theme theme,
        ListLook list,
        Standing standing,
        Instant created) {
    static AccountView of(Account account) {
        return new AccountView(
                account.id().value(),
                account.email().address(),
                account.nickname().text(),
                account.language().code(),
                account.theme(),
                account.list(),
                account.standing(),
                account.created());
    }
}
