/**
 * The product as a person meets it: real Chromium, real libvirt and QEMU, on a host that lab.sh makes for each class.
 * What these tests claim they ask of virsh, the guest and the file system, never of the product itself.
 */
@NullMarked
package org.karesansui.e2e;

import org.jspecify.annotations.NullMarked;
