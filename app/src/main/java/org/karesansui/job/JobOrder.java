package org.karesansui.job;

/** A job that is ready to be submitted: what it is called and locks, and what it does. */
public record JobOrder(JobRequest request, JobWork work) {}
