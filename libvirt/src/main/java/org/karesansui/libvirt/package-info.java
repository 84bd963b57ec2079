/**
 * A thin, safe binding on libvirt: connections, the objects behind them, events, streams, and one host as the rest of the
 * program sees it. Uses {@code libvirt.ffi} and the JDK alone; knows nothing of Karesansui.
 *
 * <p>Sizes are bytes, times are {@link java.time.Duration} or {@link java.time.Instant}, whatever libvirt counts in. Every
 * method that calls libvirt blocks and refuses a virtual thread, because a foreign call would pin its carrier.
 */
@NullMarked
package org.karesansui.libvirt;

import org.jspecify.annotations.NullMarked;
