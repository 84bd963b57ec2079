package org.karesansui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.karesansui.TestApp;

/** The same guest, asked for by page, API and command line, is planned with the same definition; on the test driver. */
class SameGuestTest {
    private static TestApp app;
    private static String cookie;

    @BeforeAll
    static void start() {
        app = TestApp.start();
        cookie = app.signIn();
        // Something that a pool has, for a medium.
        var made = app.post(TestApp.GUESTS + "?wait=30", """
                {"name":"shelf","memory":"64M","start":false,"disks":[{"pool":"default-pool","size":"1M"}]}
                """);
        assertThat(TestApp.json(made).path("state").asText()).as(made.body()).isEqualTo("succeeded");
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    /**
     * One guest by its three doors.
     *
     * @param form fields of the page
     * @param json body of the API
     * @param command words of the command line
     * @param has a sign of it in the definition
     */
    record Wish(Map<String, String> form, String json, List<String> command, String has) {}

    static Stream<Wish> wishes() {
        return Stream.of(
                new Wish(
                        Map.of("boot.source", "cd", "boot.cd", "volume:default-pool/shelf.img"),
                        "\"boot\":{\"cd\":\"volume:default-pool/shelf.img\"}",
                        List.of("--cd", "volume:default-pool/shelf.img"),
                        "device=\"cdrom\""),
                new Wish(
                        Map.of("boot.source", "network"),
                        "\"boot\":{\"source\":\"network\"}",
                        List.of("--boot", "network"),
                        "<boot order=\"2\"/>"),
                new Wish(
                        Map.of(
                                "boot.source", "kernel",
                                "boot.kernel", "volume:default-pool/shelf.img",
                                "boot.arguments", "console=ttyS0",
                                "boot.installs", "true"),
                        """
                        "boot":{"kernel":"volume:default-pool/shelf.img","arguments":"console=ttyS0","installs":true}
                        """,
                        List.of(
                                "--kernel",
                                "volume:default-pool/shelf.img",
                                "--arguments",
                                "console=ttyS0",
                                "--installs"),
                        "<on_reboot>destroy</on_reboot>"),
                new Wish(
                        Map.of("boot.source", "disks", "graphics", "none", "sound", "true", "watchdog", "true"),
                        "\"graphics\":\"none\",\"sound\":true,\"watchdog\":true",
                        List.of("--graphics", "none", "--sound", "--watchdog"),
                        "i6300esb"));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void page_api_and_command_plan_the_same(Wish wish) {
        var byApi = byApi(wish.json());
        assertThat(byApi).contains(wish.has());
        assertThat(plain(byPage(wish.form()))).isEqualTo(plain(byApi));
        assertThat(plain(byCommand(wish.command()))).isEqualTo(plain(byApi));
    }

    /** Without what is new each time, and without who asks: the page's account, or the holder of the token. */
    private static String plain(String xml) {
        return xml.replaceAll("<uuid>[^<]+</uuid>", "<uuid/>").replaceAll(" (at|by)=\"[^\"]+\"", "");
    }

    private static String byApi(String more) {
        var answer = app.post(TestApp.GUESTS + "?dry-run=true", """
                {"name":"same","memory":"64M","vcpus":2,
                 "disks":[{"pool":"default-pool","size":"1M"}],
                 "nics":[{"source":"network:default","mac":"52:54:00:00:aa:01"}],%s}
                """.formatted(more));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return TestApp.json(answer).path("xml").asText();
    }

    private static String byPage(Map<String, String> more) {
        var fields = new TreeMap<>(more);
        fields.putAll(Map.of(
                "host", "test",
                "name", "same",
                "memory", "64M",
                "vcpus", "2",
                "start", "true",
                "disks.0.size", "1M",
                "disks.0.pool", "default-pool",
                "disks.0.format", "qcow2",
                "nics.0.source", "network:default",
                "nics.0.mac", "52:54:00:00:aa:01"));
        fields.put("csrf", found("name=\"csrf\" value=\"([^\"]+)\"", shown("/guests/new")));
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = app.exchange(app.to("/guests/new/plan?xml=true")
                .header("Cookie", cookie)
                .header("Origin", app.address())
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return found("(?s)<pre[^>]*>(.*?)</pre>", answer.body())
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&amp;", "&");
    }

    private static String byCommand(List<String> more) {
        var terminal = new TestTerminal()
                .with("KARESANSUI_SERVER", app.address())
                .with("KARESANSUI_TOKEN", app.token())
                .with("KARESANSUI_HOST", "test");
        var words = Stream.concat(
                Stream.of(
                        "guest create same --memory 64M --vcpus 2 --disk 1M,pool=default-pool --dry-run -o json --nic",
                        "network:default,mac=52:54:00:00:aa:01"),
                more.stream());
        assertThat(terminal.run(
                        words.flatMap(word -> Stream.of(word.split(" "))).toArray(String[]::new)))
                .as(terminal.err())
                .isZero();
        return TestApp.tree(terminal.out()).path("xml").asText();
    }

    private static String shown(String path) {
        return app.exchange(app.to(path).header("Cookie", cookie)).body();
    }

    private static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as("%s in %s", pattern, text).isTrue();
        return match.group(1);
    }
}
