package org.karesansui.layout;

/** What lies at a place. */
public enum PlaceKind {
    FOLDER,
    FILE,
    LINK,
    SOCKET
}
