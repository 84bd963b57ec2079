package org.karesansui.guest;

import java.util.List;

/**
 * The consoles of one guest: its screen or its serial line.
 *
 * @param verbs words of what can be asked of it now
 * @param has which consoles it has
 */
public record GuestConsolePage(GuestRow guest, List<String> verbs, Has has) {
    public GuestConsolePage {
        verbs = List.copyOf(verbs);
    }

    /**
     * Which consoles a guest has.
     *
     * @param serial whether it has a serial line
     * @param screen libvirt's word for what its screen speaks: vnc, spice; empty for none
     * @param clipboard whether its screen has a way to the clipboard of a program in the guest
     */
    public record Has(boolean serial, String screen, boolean clipboard) {
        /** Whether a browser can draw it. */
        public boolean vnc() {
            return screen.equals("vnc");
        }

        public boolean spice() {
            return screen.equals("spice");
        }
    }

    /** The API path that a ticket for the serial line is asked at: POST answers {@code {"path": "/console/..."}}. */
    public String serialTicket() {
        return guest.api() + "/console-ticket";
    }

    /** As {@link #serialTicket}, for the screen. */
    public String screenTicket() {
        return guest.api() + "/screen-ticket";
    }
}
