package org.karesansui.guest;

import java.util.List;
import org.karesansui.guest.GuestCreatePage.Choice;

/**
 * The question from which CD a guest is to start, once.
 *
 * @param cds images that are there
 * @param suggested what stands in the field; empty for what is in the guest's drive
 */
public record CdBootPage(GuestRow guest, List<Choice> cds, String suggested) {
    public CdBootPage {
        cds = List.copyOf(cds);
    }
}
