/**
 * Owns the definitions of virtual networks. Uses {@link org.karesansui.xml} only.
 */
@NullMarked
package org.karesansui.xml.network;

import org.jspecify.annotations.NullMarked;
