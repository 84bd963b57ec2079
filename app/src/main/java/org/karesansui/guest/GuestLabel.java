package org.karesansui.guest;

import java.util.List;

/**
 * How people know a guest.
 *
 * @param title one line, empty for none
 * @param note empty for none
 */
public record GuestLabel(GuestName name, String title, Note note, List<String> tags) {
    public GuestLabel {
        tags = List.copyOf(tags);
    }
}
