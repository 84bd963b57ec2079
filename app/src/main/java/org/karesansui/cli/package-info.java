/**
 * The command line: it starts the daemon, does what must be done at the machine itself, and speaks the REST API for
 * everything else. It may use every room below; App hands it the daemon and the clock.
 */
@NullMarked
package org.karesansui.cli;

import org.jspecify.annotations.NullMarked;
