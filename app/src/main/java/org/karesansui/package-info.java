/** The composition root: builds every object, registers the routes, starts and stops. It holds no logic. */
@NullMarked
package org.karesansui;

import org.jspecify.annotations.NullMarked;
