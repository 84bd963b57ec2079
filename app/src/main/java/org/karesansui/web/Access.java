package org.karesansui.web;

/** The two rights that are not given by a role. */
public enum Access implements Right {
    /** Everybody, also who is not signed in. */
    PUBLIC,
    /** Everybody who is signed in, whatever the role. */
    SIGNED_IN
}
