package org.karesansui.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.exec.Command;
import org.karesansui.exec.HostCommands;
import org.karesansui.exec.Output;
import org.karesansui.problem.Problem;

class CloudInitTest {
    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl admin@example.org";

    private static final UUID INSTANCE = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    @TempDir
    Path folder;

    private static Output run(String... words) {
        var command =
                Command.of(words[0], List.of(words).subList(1, words.length).toArray(String[]::new));
        return new HostCommands().run(command.timeout(Duration.ofMinutes(1))).require();
    }

    private static void refused(ThrowingCallable attempt, CloudInitProblem code) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(attempt)
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void a_password_becomes_the_hash_that_the_guest_itself_would_make_of_it() {
        var hash = Password.hash("päss wörd", new SecureRandom());
        assertThat(hash).startsWith("$6$rounds=200000$");
        var salt = hash.substring(0, hash.lastIndexOf('$') + 1);
        assertThat(run("perl", "-e", "print crypt($ARGV[0], $ARGV[1])", "päss wörd", salt)
                        .text())
                .isEqualTo(hash);
        assertThat(Password.hash(hash, new SecureRandom())).isEqualTo(hash);
        assertThat(Password.hash("$ecret", new SecureRandom())).startsWith("$6$");
        refused(() -> Password.hash("one\ntwo", new SecureRandom()), CloudInitProblem.CLOUD_PASSWORD_INVALID);
    }

    @Test
    void keys_are_taken_line_by_line_and_a_cut_one_is_named_by_its_line() {
        var other = KEY.replace("admin@example.org", "Zoë’s laptop");
        assertThat(SshKey.lines("# mine\n" + KEY + "\n\n  " + other + "\n"))
                .containsExactly(new SshKey(KEY), new SshKey(other));
        for (var wrong : List.of(
                KEY.replace("GKJl", ""),
                KEY.replaceFirst("ssh-ed25519", "ssh-rsa"),
                "command=\"rm\" " + KEY,
                "-----BEGIN OPENSSH PRIVATE KEY-----",
                "ssh-ed25519")) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> SshKey.lines(KEY + "\n" + wrong))
                    .satisfies(problem ->
                            assertThat(problem.sentence().arguments()).containsExactly("2"));
        }
    }

    @Test
    void a_key_of_each_kind_that_openssh_makes_is_taken() {
        for (var kind : List.of("ed25519", "rsa", "ecdsa")) {
            var file = folder.resolve(kind);
            run("ssh-keygen", "-q", "-t", kind, "-N", "", "-C", "here", "-f", file.toString());
            assertThat(run("cat", file + ".pub")
                            .text()
                            .lines()
                            .map(line -> SshKey.lines(line).size()))
                    .containsExactly(1);
        }
    }

    @Test
    void names_that_look_like_numbers_or_words_of_yaml_stay_text() {
        var seed = new CloudInit("0x1f", new UserData.Account("no", "", SshKey.lines(KEY)), null).seed(INSTANCE);
        assertThat(seed.files().get("meta-data")).contains("local-hostname: \"0x1f\"");
        assertThat(seed.files().get("user-data")).startsWith("#cloud-config\n").contains("name: \"no\"");
    }

    @Test
    void the_account_of_the_image_gets_password_and_keys_where_no_other_is_named() {
        var hash = Password.hash("secret", new SecureRandom());
        var data = Yaml.read(new UserData.Account("", hash, SshKey.lines(KEY)).text());
        assertThat(data.path("password").asText()).isEqualTo(hash);
        assertThat(data.path("chpasswd").path("expire").asBoolean(true)).isFalse();
        assertThat(data.path("ssh_authorized_keys").path(0).asText()).isEqualTo(KEY);
        assertThat(data.path("ssh_pwauth").asBoolean()).isTrue();
    }

    @Test
    void user_data_that_is_no_yaml_says_where() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new UserData.Written("#cloud-config\npackages:\n  - one\n - two\n"))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(CloudInitProblem.CLOUD_YAML_INVALID);
                    assertThat(problem.sentence().arguments().getFirst()).isEqualTo("4");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "packages: [one]", "#cloud-config\n- one\n", "#cloud-config", "#cloud-confg\na: 1"})
    void user_data_that_cloud_init_would_pass_over_in_silence_is_refused(String text) {
        refused(() -> new UserData.Written(text), CloudInitProblem.CLOUD_USER_DATA_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#cloud-config\npackages: [one]\n", "#!/bin/sh\nexit 0\n", "#include\nhttps://example.org/\n"})
    void user_data_of_the_kinds_that_cloud_init_reads_is_kept_as_it_was_written(String text) {
        assertThat(new UserData.Written(text).text()).isEqualTo(text);
    }

    @Test
    void a_network_configuration_needs_its_version() {
        refused(() -> new NetworkConfig("ethernets: {}"), CloudInitProblem.CLOUD_NETWORK_UNKNOWN);
        refused(() -> new NetworkConfig("version: 3"), CloudInitProblem.CLOUD_NETWORK_UNKNOWN);
        refused(() -> new NetworkConfig("version: ["), CloudInitProblem.CLOUD_YAML_INVALID);
        var text = "network:\n  version: 2\n  ethernets: {all: {match: {name: 'e*'}, dhcp4: true}}\n";
        assertThat(new NetworkConfig(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a b", "a_b", "a..b", "日本"})
    void a_host_name_that_no_resolver_takes_is_refused(String name) {
        refused(
                () -> new CloudInit(name, new UserData.Account("", "", List.of()), null),
                CloudInitProblem.CLOUD_HOST_NAME_INVALID);
    }

    @Test
    void neither_password_nor_user_data_stands_in_what_is_printed() {
        var account = new UserData.Account("me", Password.hash("secret", new SecureRandom()), List.of());
        var wanted = new CloudInit("web1.example.org", account, null);
        assertThat(wanted.toString()).doesNotContain("$6$");
        assertThat(wanted.seed(INSTANCE).toString()).doesNotContain("$6$");
        assertThat(new UserData.Written("#!/bin/sh\necho secret").toString()).doesNotContain("secret");
    }

    @Test
    void the_seed_is_an_iso_image_with_the_label_and_the_files_that_cloud_init_looks_for() throws IOException {
        var config = new NetworkConfig("version: 1\nconfig: []\n");
        var wanted = new CloudInit("web1", new UserData.Account("me", "", SshKey.lines(KEY)), config);
        var image = folder.resolve("seed.iso");
        new SeedImages(folder, new HostCommands()).write(wanted.seed(INSTANCE), image);
        var out = folder.resolve("out").toString();
        run("xorriso", "-osirrox", "on", "-indev", image.toString(), "-extract", "/", out);
        assertThat(run("xorriso", "-indev", image.toString(), "-pvd_info").text())
                .containsPattern("Volume Id +: CIDATA");
        assertThat(Files.readString(Path.of(out, "meta-data"))).contains(INSTANCE.toString());
        assertThat(Files.readString(Path.of(out, "user-data"))).contains(KEY);
        assertThat(Files.readString(Path.of(out, "network-config"))).isEqualTo(config.text());
        try (var left = Files.list(folder)) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("seed-")))
                    .isEmpty();
        }
    }
}
