/**
 * What needs root: a closed list of verbs, the side that runs them as root, and the daemon's client of it
 * (docs/adr/0004-root-helper.md). It may use words, problem, layout and exec; the rooms of storage and guests use the
 * client, the command line the root side.
 */
@NullMarked
package org.karesansui.helper;

import org.jspecify.annotations.NullMarked;
