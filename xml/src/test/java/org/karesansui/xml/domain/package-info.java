/** Tests of the views of {@code org.karesansui.xml.domain}. Uses the fixtures of {@link org.karesansui.xml}. */
@NullMarked
package org.karesansui.xml.domain;

import org.jspecify.annotations.NullMarked;
