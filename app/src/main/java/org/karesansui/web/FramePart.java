package org.karesansui.web;

import java.util.Optional;

/** Fills one place of the frame. Rooms have them, {@code App} joins them. Called for each whole page, so it is quick. */
public interface FramePart {
    Slot slot();

    /** Nothing where this viewer has nothing to see there. */
    Optional<Fragment> show(Request request, Page page);
}
