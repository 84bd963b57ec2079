/**
 * The door: HTTP server, routes declared as values, typed reading of requests, replies as values, page frame, live
 * events, sockets and the rules that keep strangers out. It uses words, problem, layout, config, exec and store, and
 * knows no feature: rooms above hand it routes, parts of the frame and the types of their values.
 */
@NullMarked
package org.karesansui.web;

import org.jspecify.annotations.NullMarked;
