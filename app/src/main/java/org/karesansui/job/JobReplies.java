package org.karesansui.job;

import org.karesansui.web.Api;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;

/** How routes of every room answer with a job. Thread-safe. */
public final class JobReplies {
    private final Jobs jobs;
    private final JobViews views;

    public JobReplies(Jobs jobs, JobViews views) {
        this.jobs = jobs;
        this.views = views;
    }

    /** 202 with the job and its address; where the sender waits ({@code ?wait=}), as the job stands then. */
    public Reply accepted(Request request, JobId id) {
        var wait = request.waitFor();
        var job = wait.isZero() ? jobs.require(id) : jobs.await(id, wait);
        return Reply.accepted(Api.BASE + "/jobs/" + id, views.view(job, request.words()));
    }
}
