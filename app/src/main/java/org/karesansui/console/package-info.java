/**
 * A guest's serial line in browsers: tickets, and the way between many WebSockets and one stream of libvirt. Uses hosts and
 * the sockets of web.
 */
@NullMarked
package org.karesansui.console;

import org.jspecify.annotations.NullMarked;
