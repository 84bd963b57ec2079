/**
 * A guest's serial line, screen and keyboard: tickets, the way between WebSockets and libvirt or QEMU, and typing. Uses hosts
 * and the sockets of web.
 */
@NullMarked
package org.karesansui.console;

import org.jspecify.annotations.NullMarked;
