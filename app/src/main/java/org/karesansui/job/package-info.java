/**
 * Work that lasts: each job is a row before it starts, holds the locks of its objects, stores how to undo a step before
 * the step, and is cleaned up after a crash (docs/jobs.md). It uses words, problem, store and web, and knows no feature:
 * rooms above bring the work and teach it their kinds of undo.
 */
@NullMarked
package org.karesansui.job;

import org.jspecify.annotations.NullMarked;
