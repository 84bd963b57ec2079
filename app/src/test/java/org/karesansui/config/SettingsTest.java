package org.karesansui.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.layout.DatabaseAddress.Postgresql;
import org.karesansui.layout.DatabaseAddress.Sqlite;
import org.karesansui.layout.Layout;
import org.karesansui.problem.FieldProblem;
import org.karesansui.problem.Problem;
import org.karesansui.words.Language;
import org.karesansui.words.Sentence;
import org.karesansui.words.Words;

class SettingsTest {
    @TempDir
    Path root;

    private Layout layout;

    @BeforeEach
    void makeFolder() throws IOException {
        layout = Layout.of(root);
        Files.createDirectories(layout.configuration());
    }

    private Settings read(String text) throws IOException {
        Files.writeString(layout.applicationConf(), text);
        return Settings.read(layout);
    }

    @Test
    void without_a_file_the_defaults_hold() {
        var settings = Settings.read(layout);
        assertThat(settings.value(SettingTable.URL_PREFIX)).isEmpty();
        assertThat(settings.value(SettingTable.LANGUAGE)).isEqualTo(Language.ENGLISH);
        assertThat(settings.value(SettingTable.LOG_CONFIGURATION)).isEqualTo(layout.logConf());
        assertThat(settings.value(SettingTable.TEMPORARY_FOLDER)).isEqualTo(layout.temporary());
        assertThat(settings.find(SettingTable.CONSOLE_ID)).isEmpty();
        assertThat(settings.find(SettingTable.MAIL_SERVER)).isEmpty();
        assertThat(settings.value(SettingTable.MAIL_PORT)).isEqualTo(25);
        assertThat(settings.value(SettingTable.MAIL_RECIPIENT)).isEmpty();
        assertThat(settings.value(SettingTable.PROXY)).isFalse();
        assertThat(settings.find(SettingTable.PROXY_SERVER)).isEmpty();
        assertThat(settings.value(SettingTable.PROXY_PORT)).isEqualTo(3128);
        assertThat(settings.value(SettingTable.PROXY_USER)).isEmpty();
        assertThat(settings.value(SettingTable.PROXY_PASSWORD)).isEmpty();
        assertThat(settings.value(SettingTable.DATABASE)).isEqualTo(new Sqlite(layout.database()));
        assertThat(settings.value(SettingTable.DATABASE_CONNECTIONS)).isEqualTo(4);
        assertThat(settings.value(SettingTable.LISTEN)).isEqualTo(new ListenAddress("127.0.0.1", 8080));
        assertThat(settings.value(SettingTable.SERVER_HOSTS)).isEmpty();
        assertThat(settings.value(SettingTable.TRUSTED_PROXIES)).isEmpty();
        assertThat(settings.value(SettingTable.SESSION_IDLE)).isEqualTo(Duration.ofHours(12));
        assertThat(settings.value(SettingTable.JOBS_KEEP)).isEqualTo(Duration.ofDays(90));
        assertThat(settings.value(SettingTable.ACCELERATOR)).isEqualTo(AcceleratorChoice.AUTO);
        assertThat(settings.value(SettingTable.MEDIA_PATHS)).containsExactly(layout.media());
        assertThat(settings.value(SettingTable.FETCH_PRIVATE)).isFalse();
        assertThat(settings.hosts()).containsOnly(Map.entry("local", URI.create("qemu:///system")));
        assertThat(settings.warnings()).isEmpty();
    }

    @Test
    void every_key_is_read() throws IOException {
        var settings = read("""
                application.url.prefix=/karesansui/v3/
                application.default.locale=ja_JP
                application.log.config=/a/log.conf
                application.tmp.dir=/a/tmp
                application.uniqkey=c7edf09b-e51d-4014-982f-09677db3c23a
                application.mail.server=mail.example.org
                application.mail.port=587
                application.mail.email=ops@example.org
                application.proxy.status=1
                application.proxy.server=proxy.example.org
                application.proxy.port=8080
                application.proxy.user=me
                application.proxy.password=a#b=c
                database.bind=postgres://kss:p%40ss@db.example.org:5433/karesansui
                database.pool.size=8
                server.listen=[::1]:9000
                server.hosts=Console.example.org, 10.0.0.1
                server.trusted-proxies=10.0.0.0/8,::1
                session.idle=30m
                jobs.keep=7d
                guest.accelerator=tcg
                media.paths=/srv/iso, /srv/kernels/
                fetch.private-addresses=true
                hosts.local=qemu:///system
                hosts.kvm2=qemu+ssh://root@kvm2/system
                """);
        assertThat(settings.value(SettingTable.URL_PREFIX)).isEqualTo("/karesansui/v3");
        assertThat(settings.value(SettingTable.LANGUAGE)).isEqualTo(Language.JAPANESE);
        assertThat(settings.value(SettingTable.LOG_CONFIGURATION)).hasToString("/a/log.conf");
        assertThat(settings.value(SettingTable.TEMPORARY_FOLDER)).hasToString("/a/tmp");
        assertThat(settings.value(SettingTable.CONSOLE_ID))
                .isEqualTo(UUID.fromString("c7edf09b-e51d-4014-982f-09677db3c23a"));
        assertThat(settings.value(SettingTable.MAIL_SERVER)).isEqualTo("mail.example.org");
        assertThat(settings.value(SettingTable.MAIL_PORT)).isEqualTo(587);
        assertThat(settings.value(SettingTable.MAIL_RECIPIENT)).isEqualTo("ops@example.org");
        assertThat(settings.value(SettingTable.PROXY)).isTrue();
        assertThat(settings.value(SettingTable.PROXY_SERVER)).isEqualTo("proxy.example.org");
        assertThat(settings.value(SettingTable.PROXY_PORT)).isEqualTo(8080);
        assertThat(settings.value(SettingTable.PROXY_USER)).isEqualTo("me");
        assertThat(settings.value(SettingTable.PROXY_PASSWORD)).isEqualTo("a#b=c");
        assertThat(settings.value(SettingTable.DATABASE))
                .isEqualTo(new Postgresql("db.example.org", 5433, "karesansui", "kss", "p@ss"));
        assertThat(settings.value(SettingTable.DATABASE_CONNECTIONS)).isEqualTo(8);
        assertThat(settings.value(SettingTable.LISTEN)).isEqualTo(new ListenAddress("::1", 9000));
        assertThat(settings.value(SettingTable.SERVER_HOSTS)).containsExactly("console.example.org", "10.0.0.1");
        assertThat(settings.value(SettingTable.TRUSTED_PROXIES)).hasSize(2);
        assertThat(settings.value(SettingTable.SESSION_IDLE)).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.value(SettingTable.JOBS_KEEP)).isEqualTo(Duration.ofDays(7));
        assertThat(settings.value(SettingTable.ACCELERATOR)).isEqualTo(AcceleratorChoice.TCG);
        assertThat(settings.value(SettingTable.MEDIA_PATHS))
                .containsExactly(Path.of("/srv/iso"), Path.of("/srv/kernels"));
        assertThat(settings.value(SettingTable.FETCH_PRIVATE)).isTrue();
        assertThat(settings.hosts().keySet()).containsExactly("local", "kvm2");
    }

    @Test
    void every_default_is_a_value_and_every_key_is_described() {
        var settings = Settings.read(layout);
        var keys = SettingTable.all().stream().map(Setting::key);
        assertThat(keys).doesNotHaveDuplicates().noneMatch(SettingTable.RETIRED::contains);
        for (var setting : SettingTable.all()) {
            settings.find(setting);
            for (var language : Language.values()) {
                assertThat(Words.in(language).say(setting.description())).isNotBlank();
            }
        }
    }

    @Test
    void the_file_that_karesansui_3_shipped_still_starts_and_says_what_it_lost() throws IOException {
        var settings = read("""
                application.search.path=/usr/lib/python2.6/site-packages
                application.log.config=/etc/karesansui/log.conf
                application.url.prefix=/karesansui/v3
                application.default.locale=en_US
                application.template.theme=default
                application.tmp.dir=/tmp
                application.bin.dir=/usr/share/karesansui/bin
                application.mail.server=
                application.mail.port=
                application.proxy.status=
                database.bind=sqlite:////var/lib/karesansui/karesansui.db
                database.pool.status=0
                database.pool.size=1
                database.pool.max.overflow=10
                lighttpd.etc.dir=/etc/lighttpd/conf.d/karesansui
                pysilhouette.conf.path=/etc/pysilhouette/silhouette.conf
                """);
        assertThat(settings.value(SettingTable.DATABASE))
                .isEqualTo(new Sqlite(Path.of("/var/lib/karesansui/karesansui.db")));
        assertThat(settings.value(SettingTable.PROXY)).isFalse();
        assertThat(settings.warnings())
                .filteredOn(warning -> warning.key().equals("config.retired"))
                .hasSize(7);
    }

    @Test
    void a_key_that_nothing_uses_yet_is_told_and_an_empty_one_is_not() throws IOException {
        assertThat(read("application.mail.server=mx.example.org\napplication.proxy.server=\n")
                        .warnings())
                .containsExactly(
                        Sentence.of("config.awaited", layout.applicationConf() + ":1", "application.mail.server"));
    }

    @Test
    void an_unknown_key_is_a_warning_with_its_line() throws IOException {
        assertThat(read("# a\n\nsesion.idle=1h\n").warnings())
                .containsExactly(Sentence.of("config.unknown", layout.applicationConf() + ":3", "sesion.idle"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_file_and_line() {
        var text = """
                session.idle=soon
                nonsense
                guest.accelerator=xen
                server.listen=8080
                database.bind=mysql://a:secret@b/c
                application.mail.port=70000
                media.paths=iso
                server.trusted-proxies=proxy.example.org
                application.url.prefix=a//b
                hosts.../x=qemu:///system
                jobs.keep=1d
                jobs.keep=2d
                """;
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.fields())
                    .extracting(FieldProblem::code)
                    .containsExactlyInAnyOrder(
                            ConfigProblem.CONFIG_NOT_A_DURATION,
                            ConfigProblem.CONFIG_LINE_MALFORMED,
                            ConfigProblem.CONFIG_NOT_A_CHOICE,
                            ConfigProblem.CONFIG_NOT_AN_ADDRESS,
                            ConfigProblem.CONFIG_NOT_A_DATABASE,
                            ConfigProblem.CONFIG_NOT_A_NUMBER,
                            ConfigProblem.CONFIG_NOT_A_PATH,
                            ConfigProblem.CONFIG_NOT_A_NETWORK,
                            ConfigProblem.CONFIG_NOT_A_PREFIX,
                            ConfigProblem.CONFIG_NOT_A_HOST_NAME,
                            ConfigProblem.CONFIG_KEY_TWICE);
            assertThat(problem.fields())
                    .extracting(FieldProblem::field)
                    .contains(layout.applicationConf() + ":1 session.idle", layout.applicationConf() + ":2");
            assertThat(problem).hasMessageNotContaining("secret");
        });
    }

    @Test
    void a_secret_is_never_printed() throws IOException {
        var settings = read("database.bind=postgres://a:hush@b/c\napplication.proxy.password=hush\n");
        assertThat(settings.toString()).doesNotContain("hush");
        assertThat(settings.value(SettingTable.DATABASE).toString()).doesNotContain("hush");
    }

    @Test
    void a_network_contains_its_addresses_and_no_others() throws IOException {
        var network = Network.parse("10.1.0.0/20");
        assertThat(network.contains(InetAddress.ofLiteral("10.1.15.255"))).isTrue();
        assertThat(network.contains(InetAddress.ofLiteral("10.1.16.0"))).isFalse();
        assertThat(network.contains(InetAddress.ofLiteral("::1"))).isFalse();
        assertThat(Network.parse("::1").contains(InetAddress.ofLiteral("::1"))).isTrue();
        for (var wrong : List.of("10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "", "name")) {
            assertThatThrownBy(() -> Network.parse(wrong)).isInstanceOf(Problem.class);
        }
    }
}
