/**
 * What cloud-init in a new guest is told, and the NoCloud seed that tells it. It owns the judging of user data, network
 * configuration and SSH keys; it may use words, problem, layout and exec.
 */
@NullMarked
package org.karesansui.cloudinit;

import org.jspecify.annotations.NullMarked;
