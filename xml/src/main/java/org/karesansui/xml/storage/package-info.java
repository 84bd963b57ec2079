/**
 * Owns the definitions of storage pools and volumes. Uses {@link org.karesansui.xml} only.
 */
@NullMarked
package org.karesansui.xml.storage;

import org.jspecify.annotations.NullMarked;
