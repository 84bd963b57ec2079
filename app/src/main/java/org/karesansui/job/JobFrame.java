package org.karesansui.job;

import java.util.List;
import java.util.Optional;
import org.karesansui.web.Fragment;
import org.karesansui.web.FramePart;
import org.karesansui.web.Page;
import org.karesansui.web.Request;
import org.karesansui.web.Slot;

/** The jobs that last, on every page: their number at the top, a line each at the bottom. Thread-safe. */
public final class JobFrame {
    private static final int MOST_LINES = 20;

    private final Jobs jobs;
    private final JobViews views;

    public JobFrame(Jobs jobs, JobViews views) {
        this.jobs = jobs;
        this.views = views;
    }

    public List<FramePart> parts() {
        return List.of(new Part(Slot.JOBS, "job/count"), new Part(Slot.TRAY, "job/tray"));
    }

    private final class Part implements FramePart {
        private final Slot slot;
        private final String template;

        Part(Slot slot, String template) {
            this.slot = slot;
            this.template = template;
        }

        @Override
        public Slot slot() {
            return slot;
        }

        @Override
        public Optional<Fragment> show(Request request, Page page) {
            if (!request.viewer().may(JobRight.JOB_READ)) {
                return Optional.empty();
            }
            var lines = jobs.underWay().stream()
                    .limit(MOST_LINES)
                    .map(job -> views.line(job, request.words()))
                    .toList();
            return Optional.of(new Fragment(template, new JobTray(lines)));
        }
    }
}
