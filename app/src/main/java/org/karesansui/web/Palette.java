package org.karesansui.web;

import java.util.Comparator;
import java.util.List;

/** Lists everything that can be gone to and done by a word, for the palette of the pages. Thread-safe. */
public final class Palette {
    private final List<PalettePart> parts;

    public Palette(List<PalettePart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The answer; the browser looks through it while somebody types. */
    private record Listed(List<PaletteEntry> entries) {}

    public Route route() {
        return PageRoute.get("/palette.json", Access.SIGNED_IN, request -> Reply.json(new Listed(entries(request))));
    }

    private List<PaletteEntry> entries(Request request) {
        return parts.stream()
                .flatMap(part -> part.entries(request))
                .sorted(Comparator.comparing(PaletteEntry::kind))
                .toList();
    }
}
