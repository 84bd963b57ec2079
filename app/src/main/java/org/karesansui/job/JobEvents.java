package org.karesansui.job;

import org.karesansui.web.Topic;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/** Tells open pages of jobs. Thread-safe. */
public final class JobEvents {
    public static final String TOPIC = "job";

    private final Jobs jobs;
    private final JobViews views;

    public JobEvents(Jobs jobs, JobViews views) {
        this.jobs = jobs;
        this.views = views;
    }

    /** Opens with the jobs that last; {@code App} publishes {@link #event} at each change. */
    public Topic topic() {
        return new Topic(
                TOPIC,
                JobRight.JOB_READ,
                viewer -> jobs.underWay().stream().map(this::event).toList());
    }

    public JobEvent event(Job job) {
        var left = views.left(job);
        return new JobEvent(
                job.id().value(),
                job.state().word(),
                job.standing().percent(),
                left == null ? null : left.toSeconds(),
                job.state() instanceof JobState.Queued || job.state() instanceof JobState.Running,
                views.target(job).path(),
                said(job, Language.ENGLISH),
                said(job, Language.JAPANESE));
    }

    private JobEvent.Said said(Job job, Language language) {
        var words = Words.in(language);
        var line = views.line(job, words);
        return new JobEvent.Said(line.title(), line.progress().step(), JobViews.message(job, words));
    }
}
