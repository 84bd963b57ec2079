package org.karesansui.guest;

import java.util.stream.Stream;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Hosts;
import org.karesansui.host.Inventory;
import org.karesansui.web.PaletteEntry;
import org.karesansui.web.PalettePart;
import org.karesansui.web.Request;
import org.karesansui.words.Words;

/** The guests in the palette, and what can be asked of each now. */
final class GuestPalette implements PalettePart {
    private final Hosts hosts;

    GuestPalette(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public Stream<PaletteEntry> entries(Request request) {
        return Stream.of(pages(request), guests(request)).flatMap(each -> each);
    }

    private static Stream<PaletteEntry> pages(Request request) {
        var language = request.viewer().language();
        var list = Stream.of(PaletteEntry.page(language, "frame.allGuests", "/guests"))
                .filter(_ -> request.viewer().may(GuestRight.GUEST_SEE));
        var create = Stream.of(PaletteEntry.page(language, "guest.new", "/guests/new"))
                .filter(_ -> request.viewer().may(GuestRight.GUEST_CREATE));
        return Stream.concat(list, create);
    }

    private Stream<PaletteEntry> guests(Request request) {
        if (!request.viewer().may(GuestRight.GUEST_SEE)) {
            return Stream.empty();
        }
        return hosts.all().stream().flatMap(host -> {
            var inventory = host.inventory();
            return inventory.guests().values().stream()
                    .sorted(GuestLists.BY_NAME)
                    .flatMap(guest -> entries(guest, inventory, request));
        });
    }

    private static Stream<PaletteEntry> entries(GuestFacts guest, Inventory inventory, Request request) {
        var row = GuestRows.row(guest, inventory);
        var title = row.title().isEmpty() ? row.host() : row.title() + " · " + row.host();
        var itself = PaletteEntry.thing(PaletteEntry.Kind.GUEST, row.name(), row.path())
                .state(row.state())
                .detail(title);
        return Stream.of(Stream.of(itself), verbs(guest, row, inventory, request), dialogs(row, request))
                .flatMap(each -> each);
    }

    private static Stream<PaletteEntry> verbs(GuestFacts guest, GuestRow row, Inventory inventory, Request request) {
        if (!request.viewer().may(GuestRight.GUEST_OPERATE)) {
            return Stream.empty();
        }
        return GuestRows.verbs(guest, inventory).stream().map(verb -> {
            var entry = PaletteEntry.verb(request.viewer().language(), "palette.verb." + verb, row.name())
                    .posts(row.api() + "/" + verb)
                    .detail(row.host());
            return GuestVerb.find(verb).filter(GuestVerb::loses).isPresent()
                    ? entry.asks(question(verb, row.name(), request.words()))
                    : entry;
        });
    }

    private static String question(String verb, String name, Words words) {
        return words.say("guest.ask." + verb, name);
    }

    private static Stream<PaletteEntry> dialogs(GuestRow row, Request request) {
        var language = request.viewer().language();
        var note = Stream.of(
                        PaletteEntry.verb(language, "palette.note", row.name()).to(row.path() + "/note"))
                .filter(_ -> request.viewer().may(GuestRight.GUEST_CHANGE));
        var delete = Stream.of(PaletteEntry.verb(language, "palette.delete", row.name())
                        .to(row.path() + "/delete"))
                .filter(_ -> request.viewer().may(GuestRight.GUEST_DELETE) && !row.on());
        var rename = Stream.of(PaletteEntry.verb(language, "palette.rename", row.name())
                        .to(row.path() + "/rename"))
                .filter(_ -> request.viewer().may(GuestRight.GUEST_CHANGE)
                        && row.state().equals("shut-off"));
        return Stream.of(note, rename, delete).flatMap(each -> each).map(entry -> entry.detail(row.host()));
    }
}
