package org.karesansui.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.Problem;
import org.karesansui.words.Language;

/** Every key of application.conf. docs/configuration.md is made from it. */
public final class SettingTable {
    private static final Kind<Integer> PORT = Kind.number(1, 65_535);

    // Those of Karesansui 3 that still mean something.
    public static final Setting<String> URL_PREFIX = Setting.of("application.url.prefix", Kind.prefix(), "");
    public static final Setting<Language> LANGUAGE =
            Setting.of("application.default.locale", Kind.language(), Language.ENGLISH.code());
    public static final Setting<Path> LOG_CONFIGURATION = Setting.at(
            "application.log.config", Kind.path(), layout -> layout.logConf().toString());
    public static final Setting<Path> TEMPORARY_FOLDER = Setting.at(
            "application.tmp.dir", Kind.path(), layout -> layout.temporary().toString());
    public static final Setting<UUID> CONSOLE_ID = Setting.of("application.uniqkey", Kind.uuid(), "");
    public static final Setting<String> MAIL_SERVER = Setting.of("application.mail.server", Kind.hostName(), "");
    public static final Setting<Integer> MAIL_PORT = Setting.of("application.mail.port", PORT, "25");
    public static final Setting<String> MAIL_RECIPIENT = Setting.of("application.mail.email", Kind.text(), "");
    public static final Setting<Boolean> PROXY = Setting.of("application.proxy.status", Kind.onOff(), "false");
    public static final Setting<String> PROXY_SERVER = Setting.of("application.proxy.server", Kind.hostName(), "");
    public static final Setting<Integer> PROXY_PORT = Setting.of("application.proxy.port", PORT, "3128");
    public static final Setting<String> PROXY_USER = Setting.of("application.proxy.user", Kind.text(), "");
    public static final Setting<String> PROXY_PASSWORD =
            Setting.of("application.proxy.password", Kind.text(), "").secret();
    public static final Setting<DatabaseAddress> DATABASE = Setting.at(
                    "database.bind",
                    new Kind<>(
                            "`sqlite:////path` or `postgres://user:password@host:port/name`", SettingTable::database),
                    layout -> "sqlite:///" + layout.database())
            .secret();
    public static final Setting<Integer> DATABASE_CONNECTIONS =
            Setting.of("database.pool.size", Kind.number(1, 100), "4");

    // New ones.
    public static final Setting<ListenAddress> LISTEN =
            Setting.of("server.listen", new Kind<>("`ADDRESS:PORT`", ListenAddress::parse), "127.0.0.1:8080");
    public static final Setting<List<String>> SERVER_HOSTS = Setting.of("server.hosts", Kind.list(Kind.hostName()), "");
    public static final Setting<List<Network>> TRUSTED_PROXIES =
            Setting.of("server.trusted-proxies", Kind.list(new Kind<>("address or network", Network::parse)), "");
    public static final Setting<Duration> SESSION_IDLE = Setting.of("session.idle", Kind.duration(), "12h");
    public static final Setting<Duration> JOBS_KEEP = Setting.of("jobs.keep", Kind.duration(), "90d");
    public static final Setting<AcceleratorChoice> ACCELERATOR = Setting.of(
            "guest.accelerator",
            Kind.choice(
                    Map.of("auto", AcceleratorChoice.AUTO, "kvm", AcceleratorChoice.KVM, "tcg", AcceleratorChoice.TCG)),
            "auto");
    public static final Setting<List<Path>> MEDIA_PATHS = Setting.at(
            "media.paths", Kind.list(Kind.path()), layout -> layout.media().toString());
    public static final Setting<Boolean> FETCH_PRIVATE = Setting.of("fetch.private-addresses", Kind.onOff(), "false");

    /** The family of keys {@code hosts.NAME}, each the connection to a host. */
    static final Setting<URI> HOST = Setting.of("hosts.NAME", Kind.connection(), "");

    static final String HOST_PREFIX = "hosts.";

    /** The host that there is where the file names none. */
    static final Map<String, URI> STANDARD_HOSTS = Map.of("local", URI.create("qemu:///system"));

    /** Keys of Karesansui 3 without a meaning today; a file that has one is told so. */
    static final List<String> RETIRED = List.of(
            "application.search.path",
            "application.template.theme",
            "application.bin.dir",
            "lighttpd.etc.dir",
            "database.pool.status",
            "database.pool.max.overflow",
            "pysilhouette.conf.path");

    /** Keys whose feature is still to come; a file that sets one is told so, rather than left to believe in it. */
    static final List<Setting<?>> AWAITED = List.of(
            TEMPORARY_FOLDER,
            CONSOLE_ID,
            MAIL_SERVER,
            MAIL_PORT,
            MAIL_RECIPIENT,
            PROXY,
            PROXY_SERVER,
            PROXY_PORT,
            PROXY_USER,
            PROXY_PASSWORD);

    private SettingTable() {}

    private static DatabaseAddress database(String text) {
        return DatabaseAddress.find(text).orElseThrow(() -> new Problem(ConfigProblem.CONFIG_NOT_A_DATABASE));
    }

    /** All but the family of hosts, in the order of the documentation. */
    public static List<Setting<?>> all() {
        return List.of(
                URL_PREFIX,
                LANGUAGE,
                LOG_CONFIGURATION,
                TEMPORARY_FOLDER,
                CONSOLE_ID,
                MAIL_SERVER,
                MAIL_PORT,
                MAIL_RECIPIENT,
                PROXY,
                PROXY_SERVER,
                PROXY_PORT,
                PROXY_USER,
                PROXY_PASSWORD,
                DATABASE,
                DATABASE_CONNECTIONS,
                LISTEN,
                SERVER_HOSTS,
                TRUSTED_PROXIES,
                SESSION_IDLE,
                JOBS_KEEP,
                ACCELERATOR,
                MEDIA_PATHS,
                FETCH_PRIVATE);
    }
}
