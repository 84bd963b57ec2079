package org.karesansui.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.karesansui.web.Form;
import org.karesansui.web.ListLook;
import org.karesansui.web.Theme;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/** What the gallery shows of this room. */
public final class SettingsSamples {
    private SettingsSamples() {}

    /** @param name of the scene: with a new token, without any, or usual */
    public static SettingsPage settings(Words words, Instant now, String name) {
        var profile = Form.of(Map.of("nickname", name(words), "language", locale(words), "theme", "system"));
        var password = new Form(Map.of(), Map.of("current", words.say("problem.PASSWORD_WRONG")), "");
        var agent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36";
        var phone = "Mozilla/5.0 (Android 15; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0";
        return new SettingsPage(
                profile,
                password,
                List.of(session("1", now, agent, true), session("2", now.minus(Duration.ofDays(3)), phone, false)),
                name.endsWith("new")
                        ? List.of()
                        : List.of(
                                token("backup", now, now.minus(Duration.ofMinutes(4)), now.plus(Duration.ofDays(30))),
                                token("monitoring", now, null, null)),
                Form.of(Map.of()),
                name.endsWith("token") ? "kss_5fQz0mZr1c3vK8sQ2hYw7pLxN4tJ6uBd9aEeRgTiOoM" : "",
                now);
    }

    private static SessionView session(String id, Instant seen, String agent, boolean current) {
        return new SessionView(id, seen, seen, seen, "192.0.2.17", agent, current);
    }

    private static TokenRoutes.TokenView token(
            String name, Instant now, @Nullable Instant used, @Nullable Instant expires) {
        return new TokenRoutes.TokenView(
                name, name, null, Role.ADMINISTRATOR, now.minus(Duration.ofDays(8)), expires, used);
    }

    /** @param name of the scene: only one account, a form that is wrong, or usual */
    public static AccountListPage accounts(Words words, Instant now, String name) {
        var first = account("1", name(words), "yamada@example.jp", now);
        var wrong = new Form(
                Map.of("language", locale(words), "email", "suzuki", "nickname", "鈴木"),
                Map.of("email", words.say("problem.ACCOUNT_EMAIL_INVALID")),
                words.say("problem.INVALID"));
        return new AccountListPage(
                name.endsWith("one")
                        ? List.of(first)
                        : List.of(
                                first,
                                account("2", "Suzuki", "suzuki@example.jp", now),
                                out(account("3", "佐藤", "sato@example.jp", now))),
                name.endsWith("wrong") ? wrong : Form.of(Map.of("language", locale(words))),
                "1",
                now);
    }

    private static String name(Words words) {
        return words.language() == Language.JAPANESE ? "山田 太郎" : "Taro Yamada";
    }

    private static String locale(Words words) {
        return words.language() == Language.JAPANESE ? "ja_JP" : "en_US";
    }

    private static AccountView out(AccountView account) {
        return new AccountView(
                account.id(),
                account.email(),
                account.nickname(),
                account.language(),
                account.theme(),
                account.list(),
                account.standing().disabled(true),
                account.created());
    }

    private static AccountView account(String id, String name, String email, Instant now) {
        return new AccountView(
                id,
                email,
                name,
                "ja_JP",
                Theme.SYSTEM,
                ListLook.USUAL,
                Standing.of(Role.ADMINISTRATOR),
                now.minus(Duration.ofDays(90)));
    }
}
