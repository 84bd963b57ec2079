/**
 * The words that a person reads, in the languages that Karesansui speaks: one properties file per language, one key
 * per sentence. Every other room may use it; it knows none of them.
 */
@NullMarked
package org.karesansui.words;

import org.jspecify.annotations.NullMarked;
