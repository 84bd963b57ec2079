/**
 * What a host must have, how it is prepared in a step that a person confirms, and what is missing. It may use the rooms
 * up to helper and accelerator, and libvirt; the command line uses it.
 */
@NullMarked
package org.karesansui.setup;

import org.jspecify.annotations.NullMarked;
