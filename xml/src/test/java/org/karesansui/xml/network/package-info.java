/** Tests of the views of {@code org.karesansui.xml.network}. Uses the fixtures of {@link org.karesansui.xml}. */
@NullMarked
package org.karesansui.xml.network;

import org.jspecify.annotations.NullMarked;
