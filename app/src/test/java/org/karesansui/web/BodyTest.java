package org.karesansui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.karesansui.problem.Problem;

final class BodyTest {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private enum Bus {
        VIRTIO,
        SATA
    }

    record Disk(long size, Bus bus) {}

    record Guest(String name, long memory, boolean autostart, List<String> tags, List<Disk> disks) {}

    private static String lowerCase(String text) {
        if (!text.matches("[a-z0-9]+")) {
            throw new Problem(WebProblem.PARAMETER_INVALID, "name", text);
        }
        return text;
    }

    private static Disk disk(Fields fields) {
        var size = fields.number("size", 1, 100);
        var bus = fields.choice("bus", Bus.values(), Bus.VIRTIO);
        return fields.orThrow(() -> new Disk(size.value(), bus.value()));
    }

    private static Guest guest(Fields fields) {
        var name = fields.need("name", BodyTest::lowerCase);
        var memory = fields.number("memory", 1, 64, 8);
        var autostart = fields.flag("autostart", false);
        var tags = fields.values("tags", BodyTest::lowerCase);
        var disks = fields.list("disks", BodyTest::disk);
        return fields.orThrow(
                () -> new Guest(name.value(), memory.value(), autostart.value(), tags.value(), disks.value()));
    }

    private static final Body<Guest> BODY = new Body<>(Guest.class, BodyTest::guest);

    private static TestSite site() {
        return TestSite.with(Api.post("/guests", "createGuest", Access.PUBLIC)
                .takes(BODY)
                .to(request -> Reply.json(request.read(BODY))));
    }

    @Test
    void json_and_a_form_say_the_same() {
        var expected = "{\"name\":\"web1\",\"memory\":4,\"autostart\":true,\"tags\":[\"a\",\"b\"],"
                + "\"disks\":[{\"size\":9,\"bus\":\"sata\"},{\"size\":7,\"bus\":\"virtio\"}]}";
        try (var site = site()) {
            assertThat(site.post("/api/v1/guests", JSON, expected).body()).isEqualTo(expected);
            var form = "name=web1&memory=4&autostart=false&autostart=true&tags=a&tags=b"
                    + "&disks.0.size=9&disks.0.bus=sata&disks.1.size=7&disks.1.bus=";
            assertThat(site.post("/api/v1/guests", FORM, form).body()).isEqualTo(expected);
        }
    }

    @Test
    void what_is_left_out_has_its_usual_value() {
        var usual = "{\"name\":\"web1\",\"memory\":8,\"autostart\":false,\"tags\":[],\"disks\":[]}";
        try (var site = site()) {
            assertThat(site.post("/api/v1/guests", JSON, "{\"name\":\"web1\",\"memory\":null}")
                            .body())
                    .isEqualTo(usual);
            assertThat(site.post("/api/v1/guests", FORM, "name=web1&memory=").body())
                    .isEqualTo(usual);
        }
    }

    @Test
    void all_errors_come_at_once_each_at_its_field() {
        var wrong = "{\"name\":\"Web 1\",\"memory\":\"much\",\"autostart\":\"perhaps\",\"tags\":[\"a\",\"B\"],"
                + "\"disks\":[{\"size\":0,\"bus\":\"floppy\"},{},7],\"colour\":\"red\"}";
        try (var site = site()) {
            var answer = site.post("/api/v1/guests", JSON, wrong);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body())
                    .contains(
                            "\"code\":\"INVALID\"",
                            "{\"field\":\"name\",\"code\":\"PARAMETER_INVALID\"",
                            "{\"field\":\"memory\",\"code\":\"NUMBER_INVALID\"",
                            "{\"field\":\"autostart\",\"code\":\"FLAG_INVALID\"",
                            "{\"field\":\"tags.1\",\"code\":\"PARAMETER_INVALID\"",
                            "{\"field\":\"disks.0.size\",\"code\":\"NUMBER_OUT_OF_RANGE\"",
                            "{\"field\":\"disks.0.bus\",\"code\":\"CHOICE_INVALID\"",
                            "{\"field\":\"disks.1.size\",\"code\":\"FIELD_MISSING\"",
                            "{\"field\":\"disks.2\",\"code\":\"FIELD_SHAPE_WRONG\"",
                            "{\"field\":\"colour\",\"code\":\"FIELD_UNKNOWN\"")
                    .contains("Choose one of virtio, sata.");
        }
    }

    @Test
    void garbage_is_refused_with_a_sentence() {
        try (var site = site()) {
            for (var garbage : List.of(
                    "{",
                    "[]",
                    "7",
                    "\"name\"",
                    "{\"name\":\"a\"} x",
                    "{\"name\":\"a\",\"name\":\"b\"}",
                    "\0",
                    "[".repeat(100_000),
                    "{\"a\":".repeat(100_000))) {
                var answer = site.post("/api/v1/guests", JSON, garbage);
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(answer.body()).contains("\"code\":\"BODY_MALFORMED\"");
            }
            assertThat(site.post("/api/v1/guests", FORM, "name=%zz").body()).contains("BODY_MALFORMED");
            assertThat(site.post("/api/v1/guests", "text/xml", "<name/>").statusCode())
                    .isEqualTo(415);
            assertThat(site.post("/api/v1/guests", FORM, "a&".repeat(20_000)).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void a_body_of_two_mebibytes_is_refused_announced_or_not() {
        var large = "{\"name\":\"" + "a".repeat(2 << 20) + "\"}";
        try (var site = site()) {
            var announced = site.post("/api/v1/guests", JSON, large);
            assertThat(announced.statusCode()).isEqualTo(413);
            assertThat(announced.body()).contains("BODY_TOO_LARGE", "1048576");
            var streamed = site.to("/api/v1/guests")
                    .header("Content-Type", JSON)
                    .POST(HttpRequest.BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))));
            assertThat(site.send(streamed).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void a_form_is_shown_again_with_what_was_typed_but_no_secret() {
        var route = PageRoute.post("/accounts", Access.PUBLIC, request -> {
                    var name = request.fields().need("name", BodyTest::lowerCase);
                    var key = request.fields().object("login", login -> {
                        var inner = login.secret("key", text -> text);
                        return login.orThrow(inner::value);
                    });
                    return Reply.text(request.fields().orThrow(() -> name.value() + key.value()));
                })
                .again((request, problem) -> {
                    var form = Form.again(request, problem);
                    return Reply.text(form.value("name") + "|" + form.error("name") + "|" + form.values());
                });
        try (var site = TestSite.with(route)) {
            var answer = site.post("/accounts", FORM, "name=Yamada+Taro&login.key=geheim&password2=geheim&csrf=geheim");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .startsWith("Yamada Taro|The parameter name cannot be “Yamada Taro”.|")
                    .doesNotContain("geheim");
        }
    }
}
