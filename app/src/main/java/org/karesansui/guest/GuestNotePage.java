package org.karesansui.guest;

import org.karesansui.web.Form;

/**
 * The dialog in which title, note and tags of a guest are edited.
 *
 * @param etag of the state that the dialog shows, so that what somebody else wrote meanwhile is not lost
 */
public record GuestNotePage(GuestRow guest, Form form, String etag) {}
