package org.karesansui.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;

/** The hosts' part of the API, over HTTP, on libvirt's test driver. */
class HostRoutesTest {
    private static TestApp app;

    @BeforeAll
    static void start() {
        app = TestApp.start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void a_host_says_what_it_is_and_since_when_it_is_there() {
        var host = TestApp.json(app.get("/api/v1/hosts/test"));
        assertThat(host.path("state").asText()).isEqualTo("up");
        assertThat(Instant.parse(host.path("since").asText())).isBefore(Instant.now());
        assertThat(host.has("reason")).isFalse();
        // The test driver's machine: test:///default has 16 processors and 3 GiB.
        assertThat(host.at("/node/cpus").asInt()).isEqualTo(16);
        assertThat(host.at("/node/memory").asLong()).isEqualTo(3145728L * 1024);
        assertThat(host.at("/node/libvirtVersion").asText()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(host.has("accelerator")).as("nobody can tell").isFalse();
    }

    @Test
    void the_list_has_every_host() {
        var hosts = TestApp.json(app.get("/api/v1/hosts")).path("hosts");
        assertThat(hosts).hasSize(1);
        assertThat(hosts.get(0)).isEqualTo(TestApp.json(app.get("/api/v1/hosts/test")));
    }

    @Test
    void a_host_that_is_not_known_is_not_found() {
        var answer = app.get("/api/v1/hosts/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("HOST_NOT_FOUND");
    }
}
