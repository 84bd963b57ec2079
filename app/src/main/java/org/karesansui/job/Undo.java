package org.karesansui.job;

/**
 * Something to be done should the job not end well, as a record of plain components (text, numbers, truth values, enums,
 * lists and records of them): it is stored as JSON and read by a later process, perhaps of a later release. Add
 * components only where their absence can be read.
 */
public interface Undo {}
