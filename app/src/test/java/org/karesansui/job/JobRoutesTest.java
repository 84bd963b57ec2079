package org.karesansui.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.web.Api;
import org.karesansui.web.Assets;
import org.karesansui.web.Credential;
import org.karesansui.web.Events;
import org.karesansui.web.Front;
import org.karesansui.web.Json;
import org.karesansui.web.ListLook;
import org.karesansui.web.Pages;
import org.karesansui.web.Request;
import org.karesansui.web.Rights;
import org.karesansui.web.Route;
import org.karesansui.web.RouteCheck;
import org.karesansui.web.Server;
import org.karesansui.web.Site;
import org.karesansui.web.Theme;
import org.karesansui.web.Viewer;
import org.karesansui.words.Language;
import org.karesansui.words.Sentence;

/** Jobs through the real server: what a program sees of them, and what open pages are told. */
class JobRoutesTest extends JobsContract {
    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Json json = new Json(List.of());
    private List<Route> routes;
    private Server server;
    private JobWork work = progress -> {};

    @Override
    DatabaseAddress empty() {
        return new DatabaseAddress.Sqlite(folder.resolve("karesansui.db"));
    }

    @BeforeEach
    void serve() {
        var views = new JobViews(clock);
        var replies = new JobReplies(jobs, views);
        var start = Api.post("/guests", "createGuest", JobRight.JOB_CANCEL)
                .waits()
                .accepts(JobView.class)
                .to(request -> replies.accepted(request, jobs.submit(on("web1"), progress -> work.run(progress))));
        routes = new JobRoutes(jobs, views, clock).all();
        var told = new JobEvents(jobs, views);
        var events = new Events(json, List.of(told.topic()));
        jobs.listen(job -> events.publish(JobEvents.TOPIC, job.id().value(), told.event(job)));
        var site = Site.local(0, "");
        var pages = new Pages(site, Assets.load(), new JobFrame(jobs, views).parts());
        var all = Stream.concat(routes.stream(), Stream.of(start)).toList();
        server = Server.start(
                site, new Front(all, JobRoutesTest::admit, json, pages, events, _ -> Optional.empty()), clock);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static Viewer admit(Request request) {
        return new Viewer(
                "yamada0000000000",
                "Yamada",
                request.header("Accept-Language").filter("ja"::equals).isPresent()
                        ? Language.JAPANESE
                        : Language.ENGLISH,
                Theme.SYSTEM,
                ListLook.USUAL,
                Rights.everything(),
                new Credential.Bearer("1"));
    }

    private HttpResponse<String> send(String method, String path, String language)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1" + path))
                .header("Accept-Language", language)
                .method(method, HttpRequest.BodyPublishers.noBody());
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode tree(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void routes_say_of_themselves_what_they_do() {
        assertThat(RouteCheck.faults(routes, json)).isEmpty();
    }

    @Test
    void long_work_answers_with_its_job_and_can_be_waited_for() throws Exception {
        work = progress -> progress.result("guest", "web1");
        var answer = send("POST", "/guests?wait=60", "en");
        assertThat(answer.statusCode()).isEqualTo(202);
        var job = tree(answer);
        assertThat(job.path("state").asText()).isEqualTo("succeeded");
        assertThat(job.path("outcome").path("result").path("guest").asText()).isEqualTo("web1");
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/api/v1/jobs/" + job.path("id").asText());
    }

    @Test
    void a_job_that_failed_says_why_in_the_language_of_its_reader() throws Exception {
        work = progress -> {
            place(progress, "one");
            throw new Problem(CommonProblem.NOT_FOUND);
        };
        var id = tree(send("POST", "/guests?wait=60", "en")).path("id").asText();
        var shown = tree(send("GET", "/jobs/" + id, "ja"));
        assertThat(shown.path("outcome").path("code").asText()).isEqualTo("NOT_FOUND");
        assertThat(shown.path("outcome").path("message").asText()).contains("ありません");
        assertThat(shown.path("log").findValuesAsText("kind")).containsExactly("step", "undone");
    }

    @Test
    void an_object_that_is_busy_is_a_conflict_that_names_the_other_job() throws Exception {
        var go = new CountDownLatch(1);
        work = progress -> await(go);
        var first = tree(send("POST", "/guests", "en")).path("id").asText();
        var second = send("POST", "/guests", "en");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(tree(second).path("code").asText()).isEqualTo("JOB_OBJECT_BUSY");
        go.countDown();
        end(new JobId(first));
    }

    @Test
    void a_job_is_cancelled_by_its_address() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        work = progress -> {
            begun.countDown();
            await(go);
            progress.throwIfCancelled();
        };
        var id = tree(send("POST", "/guests", "en")).path("id").asText();
        begun.await();
        var planned = send("POST", "/jobs/" + id + "/cancel?dry-run=true", "en");
        assertThat(tree(planned).path("steps")).as(planned.body()).hasSize(1);
        assertThat(jobs.require(new JobId(id)).isDone()).isFalse();
        assertThat(send("POST", "/jobs/" + id + "/cancel", "en").statusCode()).isEqualTo(202);
        go.countDown();
        end(new JobId(id));
        assertThat(tree(send("GET", "/jobs/" + id, "en")).path("state").asText())
                .isEqualTo("cancelled");
        assertThat(send("POST", "/jobs/" + id + "/cancel", "en").statusCode()).isEqualTo(409);
        assertThat(send("POST", "/jobs/" + id + "/cancel?dry-run=true", "en").body())
                .contains("JOB_OVER");
    }

    @Test
    void a_dry_cancellation_asks_nobody_to_end() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        work = progress -> {
            begun.countDown();
            await(go);
            progress.throwIfCancelled();
        };
        var id = tree(send("POST", "/guests", "en")).path("id").asText();
        begun.await();
        send("POST", "/jobs/" + id + "/cancel?dry-run=true", "en");
        go.countDown();
        end(new JobId(id));
        assertThat(tree(send("GET", "/jobs/" + id, "en")).path("state").asText())
                .isEqualTo("succeeded");
    }

    @Test
    void the_list_is_paged_and_filtered() throws Exception {
        for (var number = 0; number < 5; number++) {
            clock.advance(Duration.ofSeconds(1));
            end(jobs.submit(on("web" + number), progress -> {}));
        }
        var first = tree(send("GET", "/jobs?limit=3", "en"));
        assertThat(first.path("jobs")).hasSize(3);
        var rest = tree(send("GET", "/jobs?limit=3&cursor=" + first.path("next").asText(), "en"));
        assertThat(rest.path("jobs")).hasSize(2);
        assertThat(rest.has("next")).isFalse();
        assertThat(tree(send("GET", "/jobs?object=guest/web3&host=local&state=succeeded", "en"))
                        .path("jobs"))
                .hasSize(1);
        assertThat(send("GET", "/jobs?state=asleep", "en").statusCode()).isEqualTo(400);
        assertThat(send("GET", "/jobs?cursor=..%2F..%2Fetc", "en").statusCode()).isEqualTo(404);
    }

    @Test
    void open_pages_are_told_of_each_change_in_both_languages() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1/events?topics=job"));
        try (var lines = client.send(request.build(), HttpResponse.BodyHandlers.ofLines())
                .body()) {
            var told = lines.iterator();
            while (!told.next().contains("snapshot")) {}
            work = progress -> progress.step(Sentence.of("job.cleaning"), 40);
            send("POST", "/guests?wait=60", "en");
            var seen = new StringBuilder();
            while (seen.indexOf("succeeded") < 0) {
                seen.append(told.next()).append('\n');
            }
            assertThat(seen)
                    .contains("\"state\":\"queued\"")
                    .contains("\"percent\":40")
                    .contains("後始末中");
        }
    }
}
