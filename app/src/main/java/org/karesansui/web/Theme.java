package org.karesansui.web;

/** The colours that a person chose. */
public enum Theme {
    /** As the person's system says. */
    SYSTEM,
    LIGHT,
    DARK
}
