/** Networks of a host that guests can be joined to. It may use host and what lies below it. */
@NullMarked
package org.karesansui.network;

import org.jspecify.annotations.NullMarked;
