package org.karesansui.guest;

import java.util.List;

/**
 * The serial console of one guest.
 *
 * @param verbs words of what can be asked of it now
 * @param serial whether it has a serial line at all
 */
public record GuestConsolePage(GuestRow guest, List<String> verbs, boolean serial) {
    public GuestConsolePage {
        verbs = List.copyOf(verbs);
    }

    /** The API path that a ticket is asked at: POST answers {@code {"path": "/console/..."}} with the URL prefix. */
    public String ticketPath() {
        return guest.api() + "/console-ticket";
    }
}
