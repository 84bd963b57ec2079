/**
 * The settings of application.conf: what keys there are, what each means, and the file itself, edited without losing
 * what a person wrote. It may use words, problem and layout; it is read once at start by App, which hands out values.
 */
@NullMarked
package org.karesansui.config;

import org.jspecify.annotations.NullMarked;
