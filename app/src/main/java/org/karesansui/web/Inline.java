package org.karesansui.web;

/**
 * A record that is a part of another for the reader of the code alone: in JSON, and so in the API, its fields stand among
 * those of the record that holds it.
 */
public interface Inline {}
