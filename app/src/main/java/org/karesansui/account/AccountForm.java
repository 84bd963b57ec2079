package org.karesansui.account;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;
import org.karesansui.web.Body;
import org.karesansui.web.Fields;
import org.karesansui.web.Json;
import org.karesansui.web.ListLook;
import org.karesansui.web.Theme;
import org.karesansui.web.WebProblem;
import org.karesansui.words.Language;

/** Reads accounts from requests. */
final class AccountForm {
    static final Body<AccountSpec> NEW = new Body<>(NewAccount.class, AccountForm::spec);
    static final Body<UnaryOperator<Account>> CHANGE = new Body<>(AccountChange.class, AccountForm::change);
    static final Body<Passwords> PASSWORDS = new Body<>(NewPassword.class, AccountForm::passwords);

    private AccountForm() {}

    /** The body of a new account. */
    record NewAccount(
            String email,
            String nickname,
            String password,
            @Nullable Language language,
            @Nullable Role role) {}

    /** The body of a change; what is left out stays. */
    record AccountChange(
            @Nullable String nickname,
            @Nullable Language language,
            @Nullable Theme theme,
            @Nullable ListChange list,
            @Nullable StandingChange standing) {}

    /** What an account may do; what is left out stays. */
    record StandingChange(@Nullable Role role, @Nullable Boolean disabled) {}

    /** How the list is to look; what is left out stays. */
    record ListChange(
            ListLook.@Nullable Rows rows, @Nullable String hidden) {}

    /** The body of another password. */
    record NewPassword(String current, String password) {}

    /** The current and the wanted password. */
    record Passwords(String current, Password wanted) {
        @Override
        public String toString() {
            return "Passwords[hidden]";
        }
    }

    static AccountSpec spec(Fields fields) {
        var email = fields.need("email", Email::new);
        var nickname = fields.need("nickname", Nickname::new);
        var password = fields.secret("password", Password::new);
        var language = fields.optional("language", AccountForm::language, Language.ENGLISH);
        var role = fields.choice("role", Role.values(), Role.ADMINISTRATOR);
        return fields.orThrow(() ->
                new AccountSpec(email.value(), nickname.value(), language.value(), role.value(), password.value()));
    }

    private static UnaryOperator<Account> change(Fields fields) {
        var profile = looks(fields);
        var standing = fields.optionalObject("standing", AccountForm::standing);
        return fields.orThrow(() -> account -> profile.apply(account)
                .standing(standing.value().orElse(UnaryOperator.identity()).apply(account.standing())));
    }

    /** What somebody changes of his own account. */
    static UnaryOperator<Account> profile(Fields fields) {
        var profile = looks(fields);
        return fields.orThrow(() -> profile);
    }

    private static UnaryOperator<Account> looks(Fields fields) {
        var nickname = fields.optional("nickname", Nickname::new);
        var language = fields.optional("language", AccountForm::language);
        var theme = fields.optional("theme", text -> oneOf(text, Theme.values()));
        var list = fields.optionalObject("list", AccountForm::list);
        return account -> account.nickname(nickname.value().orElse(account.nickname()))
                .language(language.value().orElse(account.language()))
                .theme(theme.value().orElse(account.theme()))
                .list(list.value().orElse(UnaryOperator.identity()).apply(account.list()));
    }

    private static UnaryOperator<ListLook> list(Fields fields) {
        var rows = fields.optional("rows", text -> oneOf(text, ListLook.Rows.values()));
        var hasHidden = fields.has("hidden");
        var hidden = fields.optional("hidden", text -> new ListLook(ListLook.Rows.ROOMY, text).hidden(), "");
        return fields.orThrow(() ->
                look -> new ListLook(rows.value().orElse(look.rows()), hasHidden ? hidden.value() : look.hidden()));
    }

    private static UnaryOperator<Standing> standing(Fields fields) {
        var role = fields.optional("role", text -> oneOf(text, Role.values()));
        var isSaid = fields.has("disabled");
        var disabled = fields.flag("disabled", false);
        return fields.orThrow(() -> standing ->
                new Standing(role.value().orElse(standing.role()), isSaid ? disabled.value() : standing.disabled()));
    }

    private static <E extends Enum<E>> E oneOf(String text, E[] constants) {
        return Stream.of(constants)
                .filter(constant -> Json.word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        WebProblem.CHOICE_INVALID,
                        Stream.of(constants).map(Json::word).collect(Collectors.joining(", "))));
    }

    static Passwords passwords(Fields fields) {
        var current = fields.secret("current", text -> text);
        var wanted = fields.secret("password", Password::new);
        return fields.orThrow(() -> new Passwords(current.value(), wanted.value()));
    }

    private static Language language(String word) {
        return Language.find(word).orElseThrow(() -> new Problem(AccountProblem.ACCOUNT_LANGUAGE_UNKNOWN));
    }
}
