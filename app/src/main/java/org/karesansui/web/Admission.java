package org.karesansui.web;

/** A socket that may open, and for whom. */
record Admission(SocketHandler handler, Viewer viewer) {}
