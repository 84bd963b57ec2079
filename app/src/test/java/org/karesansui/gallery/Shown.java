package org.karesansui.gallery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.karesansui.account.SettingsSamples;
import org.karesansui.guest.GuestConsolePage;
import org.karesansui.guest.GuestListPage;
import org.karesansui.host.HostPages;
import org.karesansui.host.HostSamples;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.web.Crumb;
import org.karesansui.web.Form;
import org.karesansui.web.Page;
import org.karesansui.web.Reply;
import org.karesansui.web.Request;
import org.karesansui.web.Tab;
import org.karesansui.words.Words;

/** Each page of the gallery with its samples. */
final class Shown {
    private static final int FEW = 10;
    private static final int MANY = 1000;
    private static final int BEYOND = 1030;

    private Shown() {}

    static Reply page(Request request, String name) {
        var samples = new Samples(request.words().language());
        return switch (name.replaceAll("-.*", "")) {
            case "sign" -> Reply.page(signIn(request.words(), name.endsWith("wrong")));
            case "set" -> Reply.page(setUp(request.words(), name.endsWith("wrong")));
            case "fault" -> throw new IllegalStateException("a fault in the gallery, asked for");
            case "many" -> list(request, Samples.list(MANY));
            case "beyond" ->
                list(
                        request,
                        new GuestListPage(Samples.guests(MANY), BEYOND, BEYOND, "", "name", Set.of(), "", Samples.NOW));
            case "empty" -> list(request, Samples.list(0));
            case "few" -> list(request, Samples.list(3));
            case "none" ->
                list(request, new GuestListPage(List.of(), 0, FEW, "zzz", "name", Set.of(), "", Samples.NOW));
            case "guests",
                    "away",
                    "chosen",
                    "bulk",
                    "palette",
                    "tray",
                    "account",
                    "columns",
                    "notices",
                    "drawer",
                    "tree",
                    "focus" ->
                name.equals("notices") ? summary(request, samples, "running") : list(request, Samples.list(FEW));
            case "host" -> host(request, name);
            case "guest" -> guestIn(request, samples, name);
            case "note", "ask", "verbs", "more", "notice" -> summary(request, samples, "running");
            case "delete" -> summary(request, samples, name.equals("delete") ? "saved" : "shut-off");
            case "rename" -> summary(request, samples, "shut-off");
            case "console" -> guest(request, name.endsWith("off") ? "mail" : "web1", "guest/serial", console(name));
            case "screen" -> guest(request, name.endsWith("off") ? "mail" : "web1", "guest/screen", screen(name));
            case "create" ->
                Reply.page(Page.of(
                        request.words().say("guest.new"), "guest/create", samples.create(name.endsWith("wrong"))));
            case "settings" ->
                account(
                        request,
                        "account.settings",
                        "account/settings",
                        SettingsSamples.settings(request.words(), Samples.NOW, name));
            case "accounts" ->
                account(
                        request,
                        "account.accounts",
                        "account/list",
                        SettingsSamples.accounts(request.words(), Samples.NOW, name));
            case "jobs" ->
                Reply.page(Page.of(
                        request.words().say("job.jobs"),
                        "job/list",
                        new JobSamples(request.words()).list(name.equals("jobs"))));
            case "job" -> job(request, name);
            default -> throw new Problem(CommonProblem.NOT_FOUND);
        };
    }

    private static Page signIn(Words words, boolean wrong) {
        var form = wrong
                ? new Form(Map.of("email", "yamada@example.jp"), Map.of(), words.say("problem.SIGN_IN_REFUSED"))
                : Form.of(Map.of());
        return Page.of(words.say("account.signIn"), "sign-in", form);
    }

    private static Page setUp(Words words, boolean wrong) {
        var form = wrong
                ? new Form(
                        Map.of("email", "yamada", "nickname", "山田"),
                        Map.of(
                                "email", words.say("problem.ACCOUNT_EMAIL_INVALID"),
                                "password", words.say("problem.PASSWORD_LENGTH_WRONG", 8, 1024)),
                        words.say("problem.INVALID"))
                : Form.of(Map.of());
        return Page.of(words.say("account.setUp.do"), "set-up", form);
    }

    private static Reply list(Request request, GuestListPage list) {
        return Reply.page(Page.of(request.words().say("frame.allGuests"), "guest/list", list)
                .in("/guests"));
    }

    private static Reply host(Request request, String name) {
        if (name.equals("host")) {
            var here = new GuestListPage(Samples.sorted(6), 6, 6, "", "name", Set.of(), "local", Samples.NOW);
            return Reply.page(HostPages.page(request, "local", "", "guest/list", here));
        }
        var isDown = name.endsWith("down");
        return Reply.page(HostPages.page(
                request, isDown ? "kvm2" : "local", "summary", "host/summary", HostSamples.page(Samples.NOW, isDown)));
    }

    private static Reply guestIn(Request request, Samples samples, String name) {
        return switch (name) {
            case "guest" -> summary(request, samples, "running");
            case "guest-off" -> summary(request, samples, "shut-off");
            case "guest-bare" -> guest(request, "web1", "guest/summary", samples.bare());
            case "guest-install" -> guest(request, "web1", "guest/summary", samples.installing());
            default -> summary(request, samples, name.substring("guest-".length()));
        };
    }

    private static Reply summary(Request request, Samples samples, String state) {
        return guest(request, "web1", "guest/summary", samples.summary(state));
    }

    private static Object console(String name) {
        var isOff = name.endsWith("off");
        return Samples.console(
                !isOff,
                new GuestConsolePage.Has(!name.endsWith("none"), isOff || name.endsWith("none") ? "" : "vnc", false));
    }

    private static Object screen(String name) {
        var speaks = switch (name) {
            case "screen-spice" -> "spice";
            case "screen-neither" -> "";
            default -> "vnc";
        };
        var has = new GuestConsolePage.Has(!speaks.isEmpty(), speaks, name.endsWith("copying"));
        return Samples.console(!name.endsWith("off"), has);
    }

    private static Reply guest(Request request, String guest, String template, Object model) {
        var words = request.words();
        var path = "/hosts/local/guests/" + guest;
        return Reply.page(Page.of(guest, template, model)
                .in(path)
                .crumbs(
                        new Crumb(words.say("frame.allGuests"), "/guests"),
                        new Crumb("local", "/hosts/local"),
                        new Crumb(guest, ""))
                .tabs(List.of(
                        new Tab(words.say("guest.tab.summary"), path, template.endsWith("summary")),
                        new Tab(words.say("guest.tab.console"), path + "/console", !template.endsWith("summary")))));
    }

    private static Reply account(Request request, String title, String template, Object model) {
        var words = request.words();
        return Reply.page(Page.of(words.say(title), template, model)
                .tabs(List.of(
                        new Tab(words.say("account.settings"), "/settings", title.endsWith("settings")),
                        new Tab(words.say("account.accounts"), "/accounts", title.endsWith("accounts")))));
    }

    private static Reply job(Request request, String name) {
        var samples = new JobSamples(request.words());
        var state =
                name.equals("job") ? "running" : name.substring("job-".length()).replace("done", "succeeded");
        var model = samples.page(state);
        return Reply.page(Page.of(model.job().title(), "job/detail", model)
                .crumbs(new Crumb(request.words().say("job.jobs"), "/jobs"), new Crumb("1042", "")));
    }
}
