package org.karesansui.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EventsTest {
    private static final String ALL = "Authorization: Bearer all";
    private static final String SOME = "Authorization: Bearer some";

    private enum GuestRight implements Right {
        GUEST_VIEW
    }

    private static final List<Topic> TOPICS = List.of(
            new Topic("guest", GuestRight.GUEST_VIEW, _ -> Map.of("web1", "running")),
            new Topic("job", Access.SIGNED_IN, _ -> List.of()));

    @Test
    void a_stream_opens_with_a_snapshot_and_goes_on_with_changes() {
        try (var site = TestSite.with(TOPICS);
                var reader = EventReader.open(site.server.port(), "/api/v1/events?topics=guest", ALL)) {
            var snapshot = reader.next();
            assertThat(snapshot.event()).isEqualTo("snapshot");
            assertThat(snapshot.data())
                    .isEqualTo("{\"topic\":\"guest\",\"revision\":0,\"data\":{\"web1\":\"running\"}}");
            site.events.publish("guest", "web1", Map.of("state", "paused"));
            site.events.gone("guest", "web1");
            var change = reader.next();
            assertThat(change.event()).isEqualTo("change");
            assertThat(change.data())
                    .isEqualTo("{\"topic\":\"guest\",\"id\":\"web1\",\"revision\":1,\"data\":{\"state\":\"paused\"}}");
            assertThat(reader.next().event()).isEqualTo("gone");
        }
    }

    @Test
    void a_reader_gets_only_the_topics_that_he_may_see_and_wants() {
        try (var site = TestSite.with(TOPICS);
                var some = EventReader.open(site.server.port(), "/api/v1/events", SOME);
                var jobs = EventReader.open(site.server.port(), "/api/v1/events?topics=job", ALL)) {
            assertThat(some.next().data()).contains("\"topic\":\"job\"");
            assertThat(jobs.next().data()).contains("\"topic\":\"job\"");
            site.events.publish("guest", "web1", Map.of());
            site.events.publish("job", "7", Map.of());
            assertThat(some.next().data()).contains("\"id\":\"7\"");
            assertThat(jobs.next().data()).contains("\"id\":\"7\"");
        }
    }

    @Test
    void a_reader_who_comes_back_gets_what_he_missed_and_no_snapshot() {
        try (var site = TestSite.with(TOPICS)) {
            var seen = site.events.lastId();
            site.events.publish("guest", "web1", Map.of("state", "paused"));
            site.events.publish("job", "7", Map.of());
            try (var header = EventReader.open(site.server.port(), "/api/v1/events", ALL, "Last-Event-ID: " + seen);
                    var query = EventReader.open(site.server.port(), "/api/v1/events?since=" + seen, ALL)) {
                assertThat(header.next().data()).contains("web1");
                assertThat(header.next().data()).contains("\"id\":\"7\"");
                assertThat(query.next().data()).contains("web1");
            }
        }
    }

    @Test
    void a_reader_of_another_run_or_from_too_long_ago_is_told_to_read_anew() {
        try (var site = TestSite.with(TOPICS)) {
            var seen = site.events.lastId();
            var large = "x".repeat(10_000);
            for (var i = 0; i < 300; i++) {
                site.events.publish("job", "7", Map.of("text", large));
            }
            for (var id : List.of(seen, "12345678-1", "nonsense", "-")) {
                try (var reader = EventReader.open(
                        site.server.port(), "/api/v1/events?topics=guest", ALL, "Last-Event-ID: " + id)) {
                    var first = reader.next();
                    assertThat(first.event()).isEqualTo("resync");
                    assertThat(first.id()).isEqualTo(site.events.lastId());
                }
            }
        }
    }

    @Test
    void a_reader_who_is_too_slow_gets_resync_instead_of_a_silent_gap() {
        try (var site = TestSite.with(TOPICS);
                var reader = EventReader.open(site.server.port(), "/api/v1/events?topics=job", ALL)) {
            assertThat(reader.next().event()).isEqualTo("snapshot");
            var large = "x".repeat(60_000);
            var published = 400;
            for (var i = 1; i <= published; i++) {
                site.events.publish("job", Integer.toString(i), Map.of("text", large));
            }
            var revision = 0;
            var resyncs = 0;
            while (revision < published) {
                var sent = reader.next();
                var now = Integer.parseInt(sent.id().substring(sent.id().indexOf('-') + 1));
                if (sent.event().equals("resync")) {
                    resyncs++;
                }
                assertThat(now == revision + 1 || sent.event().equals("resync"))
                        .as("a gap between %s and %s", revision, sent)
                        .isTrue();
                revision = now;
            }
            assertThat(resyncs).isPositive();
        }
    }

    @Test
    void a_revoked_viewer_and_a_stopping_server_end_the_streams_at_once() {
        try (var site = TestSite.with(TOPICS);
                var all = EventReader.open(site.server.port(), "/api/v1/events?topics=job", ALL);
                var some = EventReader.open(site.server.port(), "/api/v1/events", SOME)) {
            assertThat(all.next().event()).isEqualTo("snapshot");
            assertThat(some.next().event()).isEqualTo("snapshot");
            site.server.hangUp(viewer -> viewer.credential().equals(new Credential.Bearer("2")));
            assertThat(some.ends()).isTrue();
            site.events.publish("job", "7", Map.of());
            assertThat(all.next().event()).isEqualTo("change");
            site.server.close();
            assertThat(all.ends()).isTrue();
        }
    }

    @Test
    void a_stranger_and_an_unknown_topic_get_no_stream() {
        try (var site = TestSite.with(TOPICS)) {
            assertThat(site.get("/api/v1/events").statusCode()).isEqualTo(401);
            assertThat(site.get("/api/v1/events?topics=gost", "Authorization", "Bearer all")
                            .body())
                    .contains("PARAMETER_INVALID", "gost");
        }
    }

    @Test
    void publishing_to_a_topic_that_nobody_declared_is_a_fault() {
        try (var site = TestSite.with(TOPICS)) {
            assertThatThrownBy(() -> site.events.publish("gost", "web1", Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
