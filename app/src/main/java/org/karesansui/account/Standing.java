package org.karesansui.account;

/**
 * What an account may do.
 *
 * @param disabled whether it is shut out: nobody signs in with it, and its tokens do not count, until it is enabled again
 */
public record Standing(Role role, boolean disabled) {
    /** That of a new account. */
    static Standing of(Role role) {
        return new Standing(role, false);
    }

    Standing disabled(boolean other) {
        return new Standing(role, other);
    }

    /** Whether it can administer now. */
    boolean administers() {
        return role == Role.ADMINISTRATOR && !disabled;
    }
}
