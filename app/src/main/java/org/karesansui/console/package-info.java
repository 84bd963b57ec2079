/** A guest's serial line in the browser: tickets, and the way between a WebSocket and libvirt's stream. */
@NullMarked
package org.karesansui.console;

import org.jspecify.annotations.NullMarked;
