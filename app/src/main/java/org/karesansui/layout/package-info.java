/**
 * Where everything lies on disk: each path of ours and of libvirt's with owner, mode and purpose, under a root that can
 * be moved, and how one file is replaced as a whole. It uses only words; every other room asks it for paths.
 */
@NullMarked
package org.karesansui.layout;

import org.jspecify.annotations.NullMarked;
