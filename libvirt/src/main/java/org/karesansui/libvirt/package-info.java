@NullMarked
package org.karesansui.libvirt;

import org.jspecify.annotations.NullMarked;
