package org.karesansui.web;

import java.util.stream.Stream;

/** What a room puts into the palette. Rooms have them, {@code App} joins them. Reads what is in memory only. */
@FunctionalInterface
public interface PalettePart {
    /** What this viewer may go to and do now. */
    Stream<PaletteEntry> entries(Request request);
}
