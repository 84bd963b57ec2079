package org.karesansui.web;

/**
 * What somebody may do. Each room has one enum of them; the constants are prefixed with their subject ({@code
 * GUEST_CREATE}), since {@link #name()} identifies the right in roles, tokens and the API description.
 */
public interface Right {
    String name();
}
