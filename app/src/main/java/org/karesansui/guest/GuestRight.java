package org.karesansui.guest;

import org.karesansui.web.Right;

/** What may be done with guests. */
public enum GuestRight implements Right {
    /** To see guests: lists, pages, screens' thumbnails. */
    GUEST_SEE,
    /** To start, stop and the like. */
    GUEST_OPERATE,
    /** To change what a guest is and says of itself. */
    GUEST_CHANGE,
    GUEST_CREATE,
    GUEST_DELETE
}
