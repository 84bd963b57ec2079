/** Tests of the views of {@code org.karesansui.xml.capability}. Uses the fixtures of {@link org.karesansui.xml}. */
@NullMarked
package org.karesansui.xml.capability;

import org.jspecify.annotations.NullMarked;
