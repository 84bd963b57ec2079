/**
 * The C interface of libvirt as it is: functions, structure layouts, and the memory they share with Java. Only the package
 * {@code org.karesansui.libvirt} uses it; nothing here checks an answer.
 */
@NullMarked
package org.karesansui.libvirt.ffi;

import org.jspecify.annotations.NullMarked;
