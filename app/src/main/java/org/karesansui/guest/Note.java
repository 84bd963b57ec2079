package org.karesansui.guest;

/** What people write down about a guest; both may be empty. */
public record Note(String title, String text) {
    public static final Note NONE = new Note("", "");
}
