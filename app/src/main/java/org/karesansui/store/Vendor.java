package org.karesansui.store;

/** The databases that Karesansui speaks. */
public enum Vendor {
    SQLITE,
    POSTGRESQL
}
