package org.karesansui.guest;

import org.karesansui.xml.Bytes;

/**
 * How big a guest is.
 *
 * @param machine a machine type of the host, or an alias of one; empty for the host's usual
 */
public record GuestShape(int vcpus, Bytes memory, String machine) {}
