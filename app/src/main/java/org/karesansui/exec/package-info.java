/**
 * The only room that starts processes: a command is a list of arguments, never a line for a shell. It may use words,
 * problem and layout; every room above may use it.
 */
@NullMarked
package org.karesansui.exec;

import org.jspecify.annotations.NullMarked;
