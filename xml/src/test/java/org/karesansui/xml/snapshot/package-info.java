/** Tests of the views of {@code org.karesansui.xml.snapshot}. Uses the fixtures of {@link org.karesansui.xml}. */
@NullMarked
package org.karesansui.xml.snapshot;

import org.jspecify.annotations.NullMarked;
