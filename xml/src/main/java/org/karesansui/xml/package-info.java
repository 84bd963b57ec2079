@NullMarked
package org.karesansui.xml;

import org.jspecify.annotations.NullMarked;
