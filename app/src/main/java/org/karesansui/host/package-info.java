/**
 * The hosts that this console looks after, and what is on each of them right now: one inventory per host, fed by
 * libvirt's events and corrected by a resync. It may use web, account, job and what lies below them.
 */
@NullMarked
package org.karesansui.host;

import org.jspecify.annotations.NullMarked;
