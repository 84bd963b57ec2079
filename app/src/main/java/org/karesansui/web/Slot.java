package org.karesansui.web;

/** A place in the frame that rooms above fill. */
public enum Slot {
    /** Left: hosts and guests. */
    TREE,
    /** Top: what was noticed. */
    ALERTS,
    /** Top: how many jobs run. */
    JOBS,
    /** Bottom: the jobs that run. */
    TRAY
}
