package org.karesansui.account;

import java.time.Instant;
import java.util.List;
import org.karesansui.web.Form;

/**
 * Who may sign in.
 *
 * @param form for one more
 * @param own the id of the viewer's own account
 */
public record AccountListPage(List<AccountView> accounts, Form form, String own, Instant now) {
    public AccountListPage {
        accounts = List.copyOf(accounts);
    }

    /** Whether nobody could administer any more without it. */
    public boolean isLast(AccountView account) {
        return accounts.stream().filter(each -> each.standing().administers()).allMatch(account::equals);
    }
}
