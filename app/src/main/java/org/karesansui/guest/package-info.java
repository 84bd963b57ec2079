/**
 * Guests: what they are, what they may do in which state, how they are made and unmade. It may use host, storage,
 * network and what lies below them.
 */
@NullMarked
package org.karesansui.guest;

import org.jspecify.annotations.NullMarked;
