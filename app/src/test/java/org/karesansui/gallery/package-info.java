/** Every page with samples, without a host behind it: to look at, and for the tests of how pages look. */
@NullMarked
package org.karesansui.gallery;

import org.jspecify.annotations.NullMarked;
