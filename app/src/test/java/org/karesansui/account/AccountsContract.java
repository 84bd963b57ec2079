package org.karesansui.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karesansui.ManualClock;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.problem.ProblemCode;
import org.karesansui.store.Database;
import org.karesansui.web.Theme;
import org.karesansui.words.Language;

/** Accounts, sessions, tokens and the door, on whichever database. */
abstract class AccountsContract {
    static final Password STONES = new Password("five stones, raked");
    static final SessionRules RULES = new SessionRules(Duration.ofHours(2), Duration.ofDays(1));

    final ManualClock clock = new ManualClock();
    Database database;
    Gatehouse gatehouse;

    abstract DatabaseAddress empty();

    @BeforeEach
    void open() {
        database = Database.open(empty());
        gatehouse = new Gatehouse(database, RULES, clock);
    }

    @AfterEach
    void close() {
        gatehouse.close();
        database.close();
    }

    static AccountSpec spec(String email) {
        return new AccountSpec(new Email(email), new Nickname("山田"), Language.JAPANESE, Role.ADMINISTRATOR, STONES);
    }

    private Account first() {
        return gatehouse.setUp().firstAccount(spec("yamada@example.org"));
    }

    private Sessions.Opened signIn(String email, String password, String address) {
        return gatehouse.signIn().attempt(new SignIn.Attempt(email, password, address, "Firefox"));
    }

    private static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private String link() {
        return gatehouse.setUp().offer().orElseThrow().substring("/set-up/".length());
    }

    @Test
    void the_first_account_is_an_administrator_and_is_kept() {
        var made = first();
        assertThat(made.standing().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(gatehouse.accounts().require(made.id())).isEqualTo(made);
        assertThat(made.theme()).isEqualTo(Theme.SYSTEM);
    }

    @Test
    void there_is_one_first_account() {
        first();
        refused(AccountProblem.SET_UP_DONE, () -> gatehouse.setUp().firstAccount(spec("second@example.org")));
        assertThat(gatehouse.accounts().list()).hasSize(1);
    }

    @Test
    void of_two_who_follow_the_link_at_once_one_gets_an_account() throws Exception {
        var link = link();
        var calls = new ArrayList<Callable<Account>>();
        for (var i = 0; i < 4; i++) {
            var email = "racer" + i + "@example.org";
            calls.add(() -> gatehouse.setUp().follow(link, spec(email), "192.0.2.1"));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(calls))
                    .filteredOn(AccountsContract::succeeded)
                    .hasSize(1);
        }
        assertThat(gatehouse.accounts().list()).hasSize(1);
    }

    private static boolean succeeded(Future<Account> call) {
        if (call.state() == Future.State.FAILED) {
            assertThat(call.exceptionNow()).isInstanceOf(Problem.class);
        }
        return call.state() == Future.State.SUCCESS;
    }

    @Test
    void a_set_up_link_is_good_for_an_hour() {
        var link = link();
        clock.advance(Duration.ofMinutes(59));
        gatehouse.setUp().check(link);
        clock.advance(Duration.ofMinutes(1));
        refused(AccountProblem.SET_UP_LINK_INVALID, () -> gatehouse.setUp().check(link));
    }

    @Test
    void a_set_up_link_ends_with_the_first_account_however_it_was_made() {
        var link = link();
        first();
        refused(AccountProblem.SET_UP_LINK_INVALID, () -> gatehouse.setUp().check(link));
        assertThat(gatehouse.setUp().offer()).isEmpty();
    }

    @Test
    void a_second_start_makes_the_first_link_worthless() {
        var link = link();
        link();
        refused(AccountProblem.SET_UP_LINK_INVALID, () -> gatehouse.setUp().check(link));
        refused(AccountProblem.SET_UP_LINK_INVALID, () -> gatehouse.setUp().check(""));
    }

    @Test
    void an_address_is_one_whatever_its_case_and_width() {
        first();
        refused(AccountProblem.ACCOUNT_EMAIL_TAKEN, () -> gatehouse.accounts().create(spec("ＹＡＭＡＤＡ@Example.ORG")));
        assertThat(signIn(" Yamada@EXAMPLE.org ", STONES.text(), "192.0.2.1").session())
                .isNotNull();
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        first();
        refused(AccountProblem.SIGN_IN_REFUSED, () -> signIn("yamada@example.org", "wrong stones", "192.0.2.1"));
        refused(AccountProblem.SIGN_IN_REFUSED, () -> signIn("nobody@example.org", STONES.text(), "192.0.2.1"));
        refused(AccountProblem.SIGN_IN_REFUSED, () -> signIn("", "", "192.0.2.1"));
        refused(AccountProblem.SIGN_IN_REFUSED, () -> signIn("' or 1=1 --", "x".repeat(1_000_000), "192.0.2.9"));
    }

    @Test
    void guessing_gets_slower_and_the_owner_elsewhere_does_not_notice() {
        first();
        for (var wait : new long[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            refused(AccountProblem.SIGN_IN_REFUSED, () -> signIn("yamada@example.org", "wrong stones", "192.0.2.1"));
            clock.advance(Duration.ofSeconds(wait).minusMillis(1));
            refused(AccountProblem.SIGN_IN_DELAYED, () -> signIn("yamada@example.org", STONES.text(), "192.0.2.1"));
            clock.advance(Duration.ofMillis(1));
        }
        assertThat(signIn("yamada@example.org", STONES.text(), "198.51.100.7")).isNotNull();
        assertThat(signIn("yamada@example.org", STONES.text(), "192.0.2.1"))
                .as("the delay is over and the right password passes")
                .isNotNull();
    }

    @Test
    void a_disabled_account_is_out_with_its_sessions_and_tokens_until_it_is_enabled() {
        first();
        var other = gatehouse.accounts().create(spec("suzuki@example.org"));
        var secret = signIn("suzuki@example.org", STONES.text(), "192.0.2.1").secret();
        var token =
                gatehouse.tokens().create(new TokenName("backup"), Role.ADMINISTRATOR, new Expiry.Never(), other.id());
        gatehouse.accounts().save(other.standing(other.standing().disabled(true)));
        assertThat(gatehouse.sessions().find(secret)).isEmpty();
        assertThat(gatehouse.tokens().find(new Secret(token.secret()))).isEmpty();
        refused(AccountProblem.ACCOUNT_DISABLED, () -> signIn("suzuki@example.org", STONES.text(), "192.0.2.1"));
        refused(AccountProblem.SIGN_IN_REFUSED, () -> signIn("suzuki@example.org", "wrong stones", "192.0.2.2"));
        gatehouse.accounts().save(other);
        assertThat(gatehouse.sessions().find(secret))
                .as("the session ended for good")
                .isEmpty();
        assertThat(gatehouse.tokens().find(new Secret(token.secret()))).isPresent();
        assertThat(signIn("suzuki@example.org", STONES.text(), "192.0.2.1")).isNotNull();
    }

    @Test
    void the_last_administrator_who_is_let_in_can_neither_be_disabled_nor_removed() {
        var first = first();
        var other = gatehouse.accounts().create(spec("suzuki@example.org"));
        gatehouse.accounts().save(other.standing(other.standing().disabled(true)));
        var out = first.standing(first.standing().disabled(true));
        refused(
                AccountProblem.ACCOUNT_LAST_ADMINISTRATOR,
                () -> gatehouse.accounts().save(out));
        refused(
                AccountProblem.ACCOUNT_LAST_ADMINISTRATOR,
                () -> gatehouse.accounts().delete(first.id()));
    }

    @Test
    void a_secret_is_in_no_column() {
        var account = first();
        var opened = signIn("yamada@example.org", STONES.text(), "192.0.2.1");
        var token = gatehouse
                .tokens()
                .create(new TokenName("backup"), Role.ADMINISTRATOR, new Expiry.Never(), account.id());
        for (var table : new String[] {"account", "session", "token"}) {
            var rows = database.read(handle ->
                    handle.select("select * from " + table).mapToMap().list().toString());
            assertThat(rows)
                    .isNotEqualTo("[]")
                    .doesNotContain(STONES.text())
                    .doesNotContain(opened.secret().text())
                    .doesNotContain(token.secret());
        }
    }

    @Test
    void a_session_lives_while_it_is_used_and_a_day_at_most() {
        first();
        var secret = signIn("yamada@example.org", STONES.text(), "192.0.2.1").secret();
        for (var hours = 1; hours < 24; hours++) {
            clock.advance(Duration.ofHours(1));
            assertThat(gatehouse.sessions().find(secret))
                    .as("after %d hours", hours)
                    .isPresent();
        }
        clock.advance(Duration.ofHours(1));
        assertThat(gatehouse.sessions().find(secret)).isEmpty();
    }

    @Test
    void a_session_that_nobody_uses_ends() {
        var account = first();
        var secret = signIn("yamada@example.org", STONES.text(), "192.0.2.1").secret();
        clock.advance(Duration.ofHours(2));
        assertThat(gatehouse.sessions().find(secret)).isEmpty();
        assertThat(gatehouse.sessions().list(account.id())).isEmpty();
    }

    @Test
    void sessions_are_listed_and_revoked_by_their_account_alone() {
        var account = first();
        var other = gatehouse.accounts().create(spec("sato@example.org"));
        var one = signIn("yamada@example.org", STONES.text(), "192.0.2.1");
        var two = signIn("yamada@example.org", STONES.text(), "192.0.2.2");
        var foreign = signIn("sato@example.org", STONES.text(), "192.0.2.3");
        assertThat(gatehouse.sessions().list(account.id()))
                .extracting(Session::address)
                .containsExactlyInAnyOrder("192.0.2.1", "192.0.2.2");
        refused(
                CommonProblem.NOT_FOUND,
                () -> gatehouse
                        .sessions()
                        .revoke(account.id(), foreign.session().id()));
        gatehouse.sessions().revoke(account.id(), one.session().id());
        assertThat(gatehouse.sessions().find(one.secret())).isEmpty();
        assertThat(gatehouse.sessions().find(two.secret())).isPresent();
        assertThat(gatehouse.sessions().list(other.id())).hasSize(1);
    }

    @Test
    void another_password_ends_the_other_sessions() {
        var account = first();
        var here = signIn("yamada@example.org", STONES.text(), "192.0.2.1");
        var elsewhere = signIn("yamada@example.org", STONES.text(), "192.0.2.2");
        var wanted = new Password("seven stones, raked");
        refused(
                AccountProblem.PASSWORD_WRONG,
                () -> gatehouse
                        .signIn()
                        .changePassword(account, new SignIn.Change("wrong stones", wanted, "192.0.2.1"), ""));
        clock.advance(Duration.ofSeconds(1));
        gatehouse
                .signIn()
                .changePassword(
                        account,
                        new SignIn.Change(STONES.text(), wanted, "192.0.2.1"),
                        here.session().id());
        assertThat(gatehouse.sessions().find(here.secret())).isPresent();
        assertThat(gatehouse.sessions().find(elsewhere.secret())).isEmpty();
        assertThat(signIn("yamada@example.org", wanted.text(), "192.0.2.5")).isNotNull();
    }

    @Test
    void a_token_counts_until_it_expires_or_is_revoked() {
        first();
        var made = gatehouse
                .tokens()
                .create(new TokenName("backup"), Role.ADMINISTRATOR, Expiry.in("30d", clock.instant()));
        assertThat(made.secret()).startsWith("kss_").hasSizeGreaterThan(40);
        assertThat(gatehouse.tokens().find(new Secret(made.secret()))).isPresent();
        assertThat(gatehouse.tokens().list().getFirst().used()).isEqualTo(clock.instant());
        clock.advance(Duration.ofDays(30));
        assertThat(gatehouse.tokens().find(new Secret(made.secret()))).isEmpty();
        var endless = gatehouse.tokens().create(new TokenName("ci"), Role.ADMINISTRATOR, new Expiry.Never());
        gatehouse.tokens().revoke(endless.token().id());
        assertThat(gatehouse.tokens().find(new Secret(endless.secret()))).isEmpty();
    }

    @Test
    void who_goes_takes_sessions_and_tokens_along() {
        first();
        var leaving = gatehouse.accounts().create(spec("sato@example.org"));
        var session = signIn("sato@example.org", STONES.text(), "192.0.2.1");
        var token =
                gatehouse.tokens().create(new TokenName("ci"), Role.ADMINISTRATOR, new Expiry.Never(), leaving.id());
        gatehouse.accounts().delete(leaving.id());
        assertThat(gatehouse.sessions().find(session.secret())).isEmpty();
        assertThat(gatehouse.tokens().find(new Secret(token.secret()))).isEmpty();
    }

    @Test
    void the_last_administrator_stays_also_when_two_remove_each_other_at_once() throws Exception {
        var one = first();
        refused(
                AccountProblem.ACCOUNT_LAST_ADMINISTRATOR,
                () -> gatehouse.accounts().delete(one.id()));
        var two = gatehouse.accounts().create(spec("sato@example.org"));
        var calls = new ArrayList<Callable<Account>>();
        for (var leaving : new Account[] {one, two}) {
            calls.add(() -> {
                gatehouse.accounts().delete(leaving.id());
                return leaving;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(calls))
                    .filteredOn(AccountsContract::succeeded)
                    .hasSize(1);
        }
        assertThat(gatehouse.accounts().list()).hasSize(1);
    }

    @Test
    void what_somebody_chose_for_himself_is_kept() {
        var account = first();
        var changed = account.nickname(new Nickname("Yamada <b>"))
                .language(Language.ENGLISH)
                .theme(Theme.DARK);
        gatehouse.accounts().save(changed);
        assertThat(gatehouse.accounts().require(account.id())).isEqualTo(changed);
    }
}
