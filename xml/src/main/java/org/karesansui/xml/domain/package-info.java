/**
 * Owns the definition of a guest ({@code domain}, as libvirt calls it): one view per element, one file per device kind.
 * Uses {@link org.karesansui.xml} only; what a host can do comes in as an argument.
 */
@NullMarked
package org.karesansui.xml.domain;

import org.jspecify.annotations.NullMarked;
