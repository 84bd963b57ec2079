package org.karesansui.web;

import gg.jte.Content;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the template {@code frame.jte} gets, and through it every page.
 *
 * @param bare whether htmx asked: then only the title and the content are written, without the frame around
 */
public record Frame(PageContext context, Page page, Map<Slot, Content> slots, boolean bare) {
    public Frame {
        slots = Map.copyOf(slots);
    }

    /** What fills a place; null, which templates take for nothing, where it is empty. */
    public @Nullable Content slot(Slot slot) {
        return slots.get(slot);
    }
}
