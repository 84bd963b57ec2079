/**
 * Storage of a host: its pools, their volumes, and the images of guests in the layout of Karesansui 3. It may use host
 * and what lies below it; it knows guests by name and UUID only.
 */
@NullMarked
package org.karesansui.storage;

import org.jspecify.annotations.NullMarked;
