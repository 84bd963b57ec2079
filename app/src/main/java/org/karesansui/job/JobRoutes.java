package org.karesansui.job;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;
import org.karesansui.web.Api;
import org.karesansui.web.Crumb;
import org.karesansui.web.Page;
import org.karesansui.web.PageRoute;
import org.karesansui.web.PaletteEntry;
import org.karesansui.web.Parameter;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Route;
import org.karesansui.web.WebProblem;
import org.karesansui.words.Sentence;

/** The addresses of jobs. */
public final class JobRoutes {
    private static final Set<String> STATES =
            Set.of("queued", "running", "succeeded", "failed", "cancelled", "interrupted");
    private static final int USUAL = 100;

    private final Jobs jobs;
    private final JobViews views;
    private final InstantSource clock;

    public JobRoutes(Jobs jobs, JobViews views, InstantSource clock) {
        this.jobs = jobs;
        this.views = views;
        this.clock = clock;
    }

    /**
     * A part of the list.
     *
     * @param next the cursor of the part that follows; absent at the end
     */
    public record JobList(List<JobView> jobs, @Nullable String next) {
        public JobList {
            jobs = List.copyOf(jobs);
        }
    }

    /** The jobs' page in the palette. */
    public static Stream<PaletteEntry> palette(Request request) {
        return Stream.of(PaletteEntry.page(request.viewer().language(), "job.jobs", "/jobs"))
                .filter(_ -> request.viewer().may(JobRight.JOB_READ));
    }

    public List<Route> all() {
        return List.of(
                Api.get("/jobs", "listJobs", JobRight.JOB_READ)
                        .query("state", Parameter.Kind.TEXT)
                        .query("host", Parameter.Kind.TEXT)
                        .query("object", Parameter.Kind.TEXT)
                        .query("account", Parameter.Kind.TEXT)
                        .query("limit", Parameter.Kind.NUMBER)
                        .query("cursor", Parameter.Kind.TEXT)
                        .answers(200, JobList.class)
                        .to(this::list),
                Api.get("/jobs/{job}", "showJob", JobRight.JOB_READ)
                        .waits()
                        .answers(200, JobView.class)
                        .to(this::show),
                Api.post("/jobs/{job}/cancel", "cancelJob", JobRight.JOB_CANCEL)
                        .plans()
                        .waits()
                        .accepts(JobView.class)
                        .problems(JobProblem.JOB_OVER, JobProblem.JOB_PAST_CANCEL)
                        .to(this::cancel),
                PageRoute.get("/jobs", JobRight.JOB_READ, this::listPage),
                PageRoute.get("/jobs/{job}", JobRight.JOB_READ, this::page),
                PageRoute.post("/jobs/{job}/cancel", JobRight.JOB_CANCEL, this::cancelOnPage));
    }

    private Reply list(Request request) {
        var filter = filter(request);
        var found = jobs.list(filter);
        var next = found.size() < filter.limit() ? null : found.getLast().id().value();
        return Reply.json(new JobList(
                found.stream().map(job -> views.view(job, request.words())).toList(), next));
    }

    private static JobFilter filter(Request request) {
        var object = request.query("object").orElse("").split("/", 2);
        return new JobFilter(
                request.query("state").map(JobRoutes::state).orElse(null),
                request.query("host").orElse(null),
                object[0].isEmpty() ? null : object[0],
                object.length < 2 ? null : object[1],
                request.query("account").orElse(null),
                request.query("cursor").map(JobId::new).orElse(null),
                request.number("limit", 1, JobFilter.LARGEST)
                        .orElse((long) USUAL)
                        .intValue());
    }

    private static String state(String word) {
        if (!STATES.contains(word)) {
            throw new Problem(WebProblem.PARAMETER_INVALID, "state", word);
        }
        return word;
    }

    private Reply show(Request request) {
        var id = new JobId(request.path("job"));
        var wait = request.waitFor();
        var job = wait.isZero() ? jobs.require(id) : jobs.await(id, wait);
        return Reply.json(views.view(job, jobs.log(id), request.words()));
    }

    private Reply cancel(Request request) {
        var id = new JobId(request.path("job"));
        if (request.dryRun()) {
            jobs.requireCancellable(id);
            return request.plan(Sentence.of(
                    "job.plan.cancel", request.words().say(jobs.require(id).title())));
        }
        jobs.cancel(id, Requester.of(request.viewer()));
        return new JobReplies(jobs, views).accepted(request, id);
    }

    private Reply listPage(Request request) {
        var words = request.words();
        var lines = jobs.list(JobFilter.all(USUAL)).stream()
                .map(job -> views.line(job, words))
                .toList();
        return Reply.page(Page.of(words.say("job.jobs"), "job/list", new JobListPage(lines, clock.instant()))
                .in("/jobs"));
    }

    private Reply page(Request request) {
        var words = request.words();
        var job = jobs.require(new JobId(request.path("job")));
        var model = views.page(job, jobs.log(job.id()), words);
        var title = model.job().title();
        return Reply.page(Page.of(title, "job/detail", model)
                .in("/jobs")
                .crumbs(new Crumb(words.say("job.jobs"), "/jobs"), new Crumb(title, "")));
    }

    private Reply cancelOnPage(Request request) {
        var id = new JobId(request.path("job"));
        jobs.cancel(id, Requester.of(request.viewer()));
        return Reply.redirect("/jobs/" + id);
    }
}
