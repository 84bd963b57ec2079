/** Tests of the door, through the real server on a free port. */
@NullMarked
package org.karesansui.web;

import org.jspecify.annotations.NullMarked;
