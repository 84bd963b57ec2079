/** What can go wrong, as values: a stable code, what fills its sentence, and for forms the fields it concerns. */
@NullMarked
package org.karesansui.problem;

import org.jspecify.annotations.NullMarked;
