/**
 * Owns what libvirt tells of a host and of what its guests may have; read only. Uses {@link org.karesansui.xml} only.
 */
@NullMarked
package org.karesansui.xml.capability;

import org.jspecify.annotations.NullMarked;
