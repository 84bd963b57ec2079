/**
 * Owns the definitions of snapshots. Uses {@link org.karesansui.xml} and {@link org.karesansui.xml.domain}.
 */
@NullMarked
package org.karesansui.xml.snapshot;

import org.jspecify.annotations.NullMarked;
