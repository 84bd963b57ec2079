package org.karesansui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ServerTest {
    record Guest(String name, int memory) {}

    @Test
    void an_api_route_answers_its_record_as_json() {
        var route = Api.get("/guests/{guest}", "showGuest", Access.SIGNED_IN)
                .answers(200, Guest.class)
                .to(request -> Reply.json(new Guest(request.path("guest"), 8)));
        try (var site = TestSite.with(route)) {
            var answer = site.get("/api/v1/guests/web%201", "Authorization", "Bearer some");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"name\":\"web 1\",\"memory\":8}");
            assertThat(answer.headers().firstValue("ETag")).isPresent();
        }
    }

    @Test
    void fields_come_as_json_and_as_a_form() {
        var route = Api.post("/guests", "createGuest", Access.PUBLIC).to(request -> {
            var fields = request.fields();
            var name = fields.need("name", text -> text);
            return Reply.json(fields.orThrow(() -> Map.of("hello", name.value())));
        });
        try (var site = TestSite.with(route)) {
            assertThat(site.post("/api/v1/guests", "application/json", "{\"name\":\"db1\"}")
                            .body())
                    .isEqualTo("{\"hello\":\"db1\"}");
            assertThat(site.post("/api/v1/guests", "application/x-www-form-urlencoded", "name=db1")
                            .body())
                    .isEqualTo("{\"hello\":\"db1\"}");
        }
    }

    @Test
    void a_stranger_is_told_to_sign_in() {
        var route = Api.get("/guests", "listGuests", Access.SIGNED_IN).to(_ -> Reply.noContent());
        try (var site = TestSite.with(route, PageRoute.get("/guests", Access.SIGNED_IN, _ -> Reply.noContent()))) {
            var answer = site.get("/api/v1/guests");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("\"code\":\"SIGN_IN_NEEDED\"");
            var page = site.get("/guests");
            assertThat(page.statusCode()).isEqualTo(303);
            assertThat(page.headers().firstValue("Location")).hasValue("/sign-in?to=%2Fguests");
        }
    }

    @Test
    void health_is_public() {
        try (var site = TestSite.with()) {
            assertThat(site.get("/healthz").body()).isEqualTo("ok\n");
        }
    }
}
