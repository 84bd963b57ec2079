package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The commands about accounts and tokens that ask the daemon. */
final class AccountCalls {
    private AccountCalls() {}

    static List<Call> all() {
        return List.of(
                Call.read("account list", "/accounts", AccountCalls::accounts),
                Call.post("account create", "/accounts")
                        .sends(
                                AccountCalls::account,
                                Argument.word("EMAIL"),
                                Argument.value("--nickname", "NAME"),
                                Argument.flag("--password-stdin"))
                        .shows((answer, _, session) -> session.say(
                                "cli.setup.done", answer.path("email").asText())),
                Call.delete("account delete", "/accounts/{account}").shows(AccountCalls::gone),
                Call.patch("account disable", "/accounts/{account}")
                        .sends((_, _) -> disabled(true))
                        .shows(AccountCalls::gone),
                Call.patch("account enable", "/accounts/{account}")
                        .sends((_, _) -> disabled(false))
                        .shows(AccountCalls::gone),
                Call.read("token list", "/tokens", AccountCalls::tokens),
                Call.delete("token revoke", "/tokens/{token}").shows(AccountCalls::gone));
    }

    private static ObjectNode account(Given given, Session session) {
        if (!given.has("--password-stdin")) {
            throw new Misuse(CliProblem.CLI_ARGUMENT_MISSING, "--password-stdin");
        }
        var email = given.text("EMAIL");
        var name = given.find("--nickname").orElse(email.split("@", 2)[0]);
        return JsonNodeFactory.instance
                .objectNode()
                .put("email", email)
                .put("nickname", name)
                .put("language", session.words().language().code())
                .put("password", session.terminal().line());
    }

    private static ObjectNode disabled(boolean isDisabled) {
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("standing").put("disabled", isDisabled);
        return body;
    }

    private static void gone(JsonNode answer, Given given, Session session) {
        session.say(
                "cli.asked", given.find("ACCOUNT").or(() -> given.find("TOKEN")).orElse(""));
    }

    private static void accounts(JsonNode answer, Given given, Session session) {
        var words = session.words();
        var table = new Table(List.of(
                new Table.Heading(words.say("account.nickname"), false, true),
                new Table.Heading(words.say("account.email"), false, true),
                new Table.Heading(words.say("account.role"), false, false),
                new Table.Heading(words.say("account.disabled"), false, false),
                new Table.Heading(words.say("cli.sheet.id"), false, false)));
        answer.path("accounts")
                .forEach(account -> table.add(List.of(
                        cell(account, "nickname"),
                        cell(account, "email"),
                        cell(account.path("standing"), "role"),
                        Table.Cell.of(account.path("standing").path("disabled").asBoolean() ? "●" : ""),
                        cell(account, "id"))));
        table.print(session.terminal());
    }

    private static void tokens(JsonNode answer, Given given, Session session) {
        var words = session.words();
        var table = new Table(List.of(
                new Table.Heading(words.say("account.token.name"), false, true),
                new Table.Heading(words.say("account.token.used"), false, false),
                new Table.Heading(words.say("account.token.expires"), false, false),
                new Table.Heading(words.say("cli.sheet.id"), false, false)));
        answer.path("tokens")
                .forEach(token -> table.add(
                        List.of(cell(token, "name"), cell(token, "used"), cell(token, "expires"), cell(token, "id"))));
        table.print(session.terminal());
    }

    private static Table.Cell cell(JsonNode object, String field) {
        return Table.Cell.of(object.path(field).asText());
    }
}
