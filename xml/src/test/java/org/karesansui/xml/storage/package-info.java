/** Tests of the views of {@code org.karesansui.xml.storage}. Uses the fixtures of {@link org.karesansui.xml}. */
@NullMarked
package org.karesansui.xml.storage;

import org.jspecify.annotations.NullMarked;
