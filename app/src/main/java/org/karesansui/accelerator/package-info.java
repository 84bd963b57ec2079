/**
 * Whether guests of this host run on the CPU (KVM) or are translated (TCG), found out by running one. It may use words,
 * problem, layout, config and exec; the rooms of hosts and guests use it.
 */
@NullMarked
package org.karesansui.accelerator;

import org.jspecify.annotations.NullMarked;
