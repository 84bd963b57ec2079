package org.karesansui.account;

import org.karesansui.problem.ProblemCode;

/** What is refused about accounts, tokens and signing in. */
public enum AccountProblem implements ProblemCode {
    ACCOUNT_EMAIL_INVALID(400),
    /** Argument: the address. */
    ACCOUNT_EMAIL_TAKEN(409),
    ACCOUNT_NICKNAME_INVALID(400),
    ACCOUNT_LANGUAGE_UNKNOWN(400),
    ACCOUNT_LAST_ADMINISTRATOR(409),
    /** Arguments: the least and the greatest number of characters. */
    PASSWORD_LENGTH_WRONG(400),
    /** The current password, asked for before a change, is not this one. */
    PASSWORD_WRONG(403),
    PASSWORDS_DIFFER(400),
    /** The same for an unknown address and a wrong password. */
    SIGN_IN_REFUSED(401),
    /** Argument: the seconds to wait. */
    SIGN_IN_DELAYED(429),
    /** The password was right; an administrator has disabled the account. */
    ACCOUNT_DISABLED(403),
    /** More people sign in at once than passwords can be checked. */
    SIGN_IN_BUSY(503),
    /** The link is wrong, older than an hour, or used. */
    SET_UP_LINK_INVALID(404),
    SET_UP_DONE(409),
    TOKEN_NAME_INVALID(400),
    TOKEN_EXPIRY_INVALID(400);

    private final int status;

    AccountProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
