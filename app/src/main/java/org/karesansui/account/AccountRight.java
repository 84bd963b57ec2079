package org.karesansui.account;

import org.karesansui.web.Right;

/** What somebody may do with the accounts and tokens of others; one's own need no right. */
public enum AccountRight implements Right {
    ACCOUNT_READ,
    ACCOUNT_CHANGE,
    TOKEN_READ,
    TOKEN_CHANGE
}
