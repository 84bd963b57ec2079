package org.karesansui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karesansui.TestApp;

/** The client's commands, against the real daemon on libvirt's test driver. */
class CallsTest {
    private static TestApp app;

    private TestTerminal terminal = new TestTerminal();

    @BeforeAll
    static void start() {
        app = TestApp.start();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @BeforeEach
    void sitDown() {
        terminal = new TestTerminal()
                .with("KARESANSUI_SERVER", app.address())
                .with("KARESANSUI_TOKEN", app.token())
                .with("KARESANSUI_HOST", "test");
    }

    private void succeed(String... arguments) {
        assertThat(terminal.run(arguments)).as(terminal.err()).isZero();
    }

    @Test
    void every_call_is_an_operation_that_the_daemon_describes() {
        var paths = TestApp.json(app.get("/api/v1/openapi.json")).path("paths");
        for (var call : Stream.of(GuestCalls.all(), HostCalls.all(), JobCalls.all(), AccountCalls.all())
                .flatMap(List::stream)
                .toList()) {
            var operation = paths.path("/api/v1" + call.path())
                    .path(call.method().name().toLowerCase(Locale.ROOT));
            assertThat(operation.isObject())
                    .as("%s: %s %s", call.words(), call.method(), call.path())
                    .isTrue();
            assertThat(queries(operation)).as(call.words()).containsAll(sent(call));
        }
    }

    @Test
    void a_host_is_shown_with_its_versions_and_whether_it_is_there() {
        succeed("host", "list");
        assertThat(terminal.out()).contains("■ connected").contains("test:///default");
        sitDown();
        succeed("host", "show", "test");
        assertThat(terminal.out()).contains("test:///default").contains("TEST").contains("CPU");
    }

    @Test
    void an_account_comes_and_goes_but_the_last_administrator_stays() {
        terminal = terminal.typing("stones and more sand");
        succeed("account", "create", "second@example.org", "--password-stdin");
        sitDown();
        succeed("account", "list", "-o", "json");
        assertThat(terminal.out()).contains("second@example.org");
    }

    private static List<String> queries(JsonNode operation) {
        var names = new ArrayList<String>();
        operation
                .path("parameters")
                .forEach(parameter -> names.add(parameter.path("name").asText()));
        return names;
    }

    private static List<String> sent(Call call) {
        var names = new ArrayList<>(call.query().keySet());
        if (call.shape() == Call.Shape.PAGED) {
            names.add("cursor");
        }
        if (!call.method().safe()) {
            names.add("dry-run");
        }
        return names;
    }

    @Test
    void the_list_is_a_table_with_marks_and_words() {
        succeed("guest", "list", "name:test", "state:running");
        var lines = terminal.out().lines().toList();
        assertThat(lines.getFirst()).startsWith("State").contains("Name").contains("Memory");
        assertThat(lines.get(1))
                .startsWith("● running")
                .contains("test")
                .contains("8 GiB")
                .doesNotContain("\u001b");
        assertThat(lines).hasSize(2);
    }

    @Test
    void the_list_speaks_japanese() {
        succeed("guest", "list", "--language", "ja_JP");
        assertThat(terminal.out()).contains("● 実行中");
    }

    @Test
    void a_table_fits_the_terminal_of_a_person() {
        make("quite-a-long-name-for-a-guest-that-fills-the-line");
        terminal.interactive(60);
        succeed("guest", "list");
        assertThat(terminal.out().lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(60));
        assertThat(terminal.out()).contains("…");
    }

    @Test
    void json_is_what_the_daemon_answered() throws Exception {
        succeed("guest", "show", "test", "-o", "json");
        var shown = new ObjectMapper().readTree(terminal.out());
        assertThat(shown.at("/guest/name").asText()).isEqualTo("test");
        assertThat(shown.path("verbs").isArray()).isTrue();
    }

    @Test
    void a_guest_is_shown_line_by_line() {
        succeed("guest", "show", "test");
        assertThat(terminal.out())
                .contains("6695eb01-f6a4-8304-79aa-97f2502e193f")
                .contains("● running")
                .contains("8 GiB");
    }

    private void make(String name) {
        succeed("guest", "create", name, "--memory", "64M", "--no-start");
        try (var events = app.events("guest")) {
            events.awaitGuest(name, "shut-off");
        }
    }

    @Test
    void a_guest_lives_from_its_creation_to_its_deletion() {
        succeed(
                "guest",
                "create",
                "lively",
                "--memory=64M",
                "--vcpus=2",
                "--title=Shop",
                "--tag=web",
                "--tag=shop",
                "--note=Ask Yamada",
                "--no-start");
        assertThat(terminal.out()).contains("lively");
        try (var events = app.events("guest")) {
            events.awaitGuest("lively", "shut-off");
            succeed("guest", "start", "lively");
            events.awaitGuest("lively", "running");
            succeed("guest", "suspend", "lively");
            events.awaitGuest("lively", "paused");
            succeed("guest", "destroy", "lively");
            events.awaitGuest("lively", "shut-off");
        }
        succeed("guest", "tag", "lively", "db");
        succeed("guest", "note", "lively", "Weekly backup");
        succeed("guest", "show", "lively");
        assertThat(terminal.out()).contains("Shop").contains("Weekly backup").doesNotContain("web");
        succeed("guest", "delete", "lively", "--confirm", "lively");
        assertThat(terminal.run("guest", "show", "lively")).isEqualTo(1);
        assertThat(terminal.err()).containsPattern("(HOST_GUEST|LIBVIRT)_NOT_FOUND");
    }

    @Test
    void a_dry_run_of_a_deletion_asks_for_no_confirmation_and_deletes_nothing() {
        make("spared");
        succeed("guest", "delete", "spared", "--dry-run");
        assertThat(terminal.out()).contains("This would be deleted: spared");
        sitDown();
        succeed("guest", "rename", "spared", "renamed", "--dry-run");
        assertThat(terminal.out()).contains("This would be renamed: spared to renamed");
        sitDown();
        succeed("guest", "show", "spared");
    }

    @Test
    void a_dry_run_shows_the_plan_and_makes_nothing() {
        succeed("guest", "create", "dreamt", "--memory", "64M", "--nic", "network:default", "--dry-run");
        assertThat(terminal.out()).contains("dreamt").contains("52:54:00");
        assertThat(terminal.run("guest", "show", "dreamt")).isEqualTo(1);
    }

    @Test
    void every_command_that_changes_something_shows_its_steps_in_a_dry_run() {
        succeed("guest", "suspend", "test", "--dry-run");
        assertThat(terminal.out()).isEqualTo("Holds test; its memory stays.\n");
        sitDown();
        succeed("guest", "autostart", "test", "on", "--dry-run", "--language", "ja");
        assertThat(terminal.out()).isEqualTo("ホストの起動時に test も起動するようにします。\n");
        assertThat(terminal.run("guest", "resume", "test", "--dry-run")).isEqualTo(1);
        assertThat(terminal.err()).contains("GUEST_STATE_WRONG");
        sitDown();
        terminal = terminal.typing("stones and more sand");
        succeed("account", "create", "dreamt@example.org", "--password-stdin", "--dry-run");
        assertThat(terminal.out()).isEqualTo("Makes the account dreamt@example.org.\n");
        sitDown();
        succeed("account", "list", "-o", "json");
        assertThat(terminal.out()).doesNotContain("dreamt@example.org");
        sitDown();
        succeed("guest", "list", "name:test", "state:running");
        assertThat(terminal.out()).contains("● running");
    }

    @Test
    void what_the_daemon_refuses_is_told_field_by_field() {
        assertThat(terminal.run("guest", "create", "no spaces", "--memory", "much", "--nic", "cable"))
                .isEqualTo(1);
        assertThat(terminal.err())
                .contains("(INVALID)")
                .contains("  name: ")
                .contains("  memory: ")
                .contains("  nics.0.source: ");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void a_verb_that_does_not_fit_is_a_failure_with_a_sentence_in_the_language_asked_for() {
        assertThat(terminal.run("guest", "start", "test", "--language", "ja")).isEqualTo(1);
        assertThat(terminal.err()).contains("GUEST_STATE_WRONG").containsPattern("\\p{IsHiragana}");
    }

    @Test
    void nothing_is_deleted_without_the_name_being_repeated() {
        make("kept");
        assertThat(terminal.run("guest", "delete", "kept")).isEqualTo(2);
        assertThat(terminal.err()).contains("CLI_CONFIRMATION_NEEDED");
        assertThat(terminal.interactive(80).typing("keep\n").run("guest", "delete", "kept"))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("GUEST_NAME_NOT_REPEATED");
        succeed("guest", "show", "kept");
    }

    @Test
    void a_person_types_the_name_of_what_is_deleted() {
        make("typed");
        assertThat(terminal.interactive(80).typing("typed\n").run("guest", "delete", "typed"))
                .isZero();
        assertThat(terminal.run("guest", "show", "typed")).isEqualTo(1);
    }

    @Test
    void a_job_is_left_to_itself_and_waited_for_later() throws Exception {
        succeed("guest", "create", "later", "--memory", "64M", "--no-start", "--no-wait", "-o", "json");
        var id = new ObjectMapper().readTree(terminal.out()).path("id").asText();
        succeed("job", "watch", id);
        succeed("job", "show", id);
        assertThat(terminal.out()).contains(id).contains("later");
        succeed("job", "list", "--state", "succeeded");
        assertThat(terminal.out()).contains(id);
        assertThat(terminal.run("job", "cancel", id)).isEqualTo(1);
        assertThat(terminal.err()).contains("JOB_OVER");
    }

    @Test
    void a_verb_asks_many_guests_and_says_of_each_what_came_of_it() throws Exception {
        make("many1");
        make("many2");
        assertThat(terminal.run("guest", "start", "many1", "many2", "nobody")).isEqualTo(1);
        assertThat(terminal.out().lines())
                .anySatisfy(line -> assertThat(line).contains("many1").endsWith("done"))
                .anySatisfy(line -> assertThat(line).contains("many2").endsWith("done"))
                .hasSize(2);
        assertThat(terminal.err()).startsWith("karesansui: nobody: ").contains("(HOST_GUEST_NOT_FOUND)");
        for (var guest : List.of("many1", "many2")) {
            try (var events = app.events("guest")) {
                events.awaitGuest(guest, "running");
            }
        }
        succeed("guest", "destroy", "many1", "many2", "--dry-run");
        assertThat(terminal.out().lines()).hasSize(2);
        succeed("guest", "destroy", "many1", "many2", "-o", "json");
        assertThat(new ObjectMapper().readTree(terminal.out()).path("jobs").findValuesAsText("state"))
                .containsExactly("succeeded", "succeeded");
    }

    @Test
    void steps_are_told_line_by_line_where_they_are_wanted() {
        succeed("guest", "create", "told", "--memory", "64M", "--no-start", "--wait");
        assertThat(terminal.err().lines()).isNotEmpty().allMatch(line -> line.matches("\\d+:\\d\\d +\\d+ %  .+"));
        sitDown();
        succeed("guest", "create", "untold", "--memory", "64M", "--no-start");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void a_list_is_a_line_for_each_guest_in_csv_and_the_same_data_in_yaml() throws Exception {
        succeed("guest", "list", "name:test", "-o", "csv");
        var lines = List.of(terminal.out().split("\r\n"));
        assertThat(lines.getFirst()).startsWith("host,uuid,name,title,state,");
        assertThat(lines.get(1)).startsWith("test,6695eb01-f6a4-8304-79aa-97f2502e193f,test,");
        succeed("guest", "show", "test", "-o", "json");
        var json = new ObjectMapper().readTree(terminal.out());
        succeed("guest", "show", "test", "-o", "yaml");
        assertThat(new YAMLMapper().readTree(terminal.out()).at("/guest/name")).isEqualTo(json.at("/guest/name"));
    }

    @Test
    void a_wrong_token_is_a_failure() {
        assertThat(terminal.run("guest", "list", "--token", "kss_wrong")).isEqualTo(1);
        assertThat(terminal.err()).contains("SIGN_IN_NEEDED");
    }

    @Test
    void what_is_no_karesansui_is_told_apart() {
        assertThat(terminal.run("guest", "list", "--server", app.address() + "/assets"))
                .isEqualTo(1);
    }
}
