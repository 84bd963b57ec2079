package org.karesansui.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karesansui.account.AccountSpec;
import org.karesansui.account.Email;
import org.karesansui.account.Expiry;
import org.karesansui.account.Nickname;
import org.karesansui.account.Password;
import org.karesansui.account.Role;
import org.karesansui.account.TokenName;
import org.karesansui.config.SettingTable;
import org.karesansui.config.Settings;
import org.karesansui.problem.Problem;
import org.karesansui.words.Language;

/** The first account and tokens, made in the database itself: whoever may write there needs no other permission. */
final class AccountCommands {
    private AccountCommands() {}

    static int setUp(Given given, Session session) {
        if (!given.has("--password-stdin")) {
            throw new Misuse(CliProblem.CLI_ARGUMENT_MISSING, "--password-stdin");
        }
        var email = given.read("--email", Email::new);
        var nickname = given.find("--nickname", Nickname::new)
                .orElseGet(() -> new Nickname(
                        email.address().substring(0, email.address().indexOf('@'))));
        var layout = Premises.ready(given);
        var language = given.find(SpokenLanguage.OPTION, AccountCommands::language)
                .orElseGet(() -> Settings.read(layout).value(SettingTable.LANGUAGE));
        var password = new Password(session.terminal().line());
        try (var ledger = Ledger.open(layout, session.ground())) {
            ledger.gatehouse()
                    .setUp()
                    .firstAccount(new AccountSpec(email, nickname, language, Role.ADMINISTRATOR, password));
        }
        session.say("cli.setup.done", email.address());
        return Exit.DONE;
    }

    private static Language language(String word) {
        return Language.find(word).orElseThrow(() -> new Problem(CliProblem.CLI_CHOICE_UNKNOWN, word, "ja_JP, en_US"));
    }

    static int createToken(Given given, Session session) {
        var name = given.read("NAME", TokenName::new);
        var role = given.find("--role", AccountCommands::role).orElse(Role.ADMINISTRATOR);
        var expiry = given.find(
                        "--expires",
                        text -> Expiry.in(text, session.ground().clock().instant()))
                .orElseGet(Expiry.Never::new);
        try (var ledger = Ledger.open(Premises.ready(given), session.ground())) {
            var made = ledger.gatehouse().tokens().create(name, role, expiry);
            session.terminal().out().println(made.secret());
        }
        session.tell("cli.token.once");
        return Exit.DONE;
    }

    private static Role role(String word) {
        return Stream.of(Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Problem(CliProblem.CLI_CHOICE_UNKNOWN, word, roles()));
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", "));
    }
}
