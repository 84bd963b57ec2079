package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.karesansui.exec.HostCommands;
import org.karesansui.words.Figures;

/** {@code karesansui top}: what the guests of all hosts use, the busiest first, while a person looks at it. */
final class GuestTop {
    private static final String SORT = "--sort";
    private static final String ONCE = "--once";

    /** ECMA-48, and xterm's second screen: what was on the terminal before is there again afterwards. */
    private static final String ENTER = "\u001b[?1049h\u001b[?25l";

    private static final String LEAVE = "\u001b[?25h\u001b[?1049l";
    private static final String HOME = "\u001b[H";
    private static final String TO_LINE_END = "\u001b[K";
    private static final String TO_END = "\u001b[J";

    private static final int HEAD = 2;
    private static final int USUAL_ROWS = 24;

    private final Session session;
    private LoadOrder order;

    private GuestTop(Session session, LoadOrder order) {
        this.session = session;
        this.order = order;
    }

    /** Why it draws anew. */
    private sealed interface News {
        record Changed() implements News {}

        record Key(int key) implements News {}

        record Over(@Nullable RuntimeException why) implements News {}
    }

    static Command command() {
        var arguments = new ArrayList<Argument>(
                List.of(Argument.value(SORT, LoadOrder.words("|")), Argument.flag(ONCE), Output.ARGUMENT));
        arguments.addAll(Server.ARGUMENTS);
        return new Command("top", arguments, GuestTop::run);
    }

    private static int run(Given given, Session session) {
        var order = given.find(SORT, LoadOrder::parse).orElse(LoadOrder.CPU);
        var output = Output.of(given);
        var terminal = session.terminal();
        var top = new GuestTop(session, order);
        try (var client = new Client(Server.of(given, terminal), session.words().language())) {
            if (output != Output.TABLE || given.has(ONCE) || !terminal.isInteractive()) {
                top.once(client, output);
            } else {
                top.live(client);
            }
        }
        return Exit.DONE;
    }

    private void once(Client client, Output output) {
        var guests = new ArrayList<JsonNode>();
        Caller.whole(client, "/guests", Map.of()).path("guests").forEach(guests::add);
        var busiest = LoadSheet.busiest(guests, order).toList();
        var answer = JsonNodeFactory.instance.objectNode();
        busiest.forEach(answer.putArray("guests")::add);
        output.print(
                answer,
                session,
                () -> LoadSheet.table(busiest.stream(), session).print(session.terminal()));
    }

    private void live(Client client) {
        var news = new ArrayBlockingQueue<News>(1024);
        var events = new GuestEvents(client);
        var farewells = session.ground().farewells();
        try (var raw = RawTerminal.keys(new HostCommands(), farewells);
                var _ = farewells.before(this::leave)) {
            write(ENTER);
            try {
                Thread.ofPlatform().daemon().name("top-events").start(() -> follow(events, news));
                Thread.ofPlatform().daemon().name("top-keys").start(() -> read(news));
                untilOver(events, raw, news);
            } finally {
                leave();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void leave() {
        write(LEAVE);
    }

    private static void follow(GuestEvents events, BlockingQueue<News> news) {
        try {
            // A full queue holds a reason to draw anew already.
            events.follow(() -> news.offer(new News.Changed()));
            news.offer(new News.Over(null));
        } catch (RuntimeException failure) {
            news.offer(new News.Over(failure));
        }
    }

    private void read(BlockingQueue<News> news) {
        try {
            for (var key = session.terminal().keys().read();
                    key >= 0;
                    key = session.terminal().keys().read()) {
                news.put(new News.Key(key));
            }
        } catch (IOException closed) {
            news.offer(new News.Over(new UncheckedIOException(closed)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void untilOver(GuestEvents events, RawTerminal raw, BlockingQueue<News> news) throws InterruptedException {
        var goesOn = true;
        while (goesOn) {
            var all = new ArrayList<News>(List.of(news.take()));
            news.drainTo(all);
            for (var each : all) {
                goesOn &= heed(each);
            }
            draw(
                    events.guests(),
                    raw.size()
                            .orElse(new RawTerminal.Size(
                                    USUAL_ROWS, session.terminal().columns())));
        }
    }

    /** False where it is the end. */
    private boolean heed(News news) {
        return switch (news) {
            case News.Changed() -> true;
            case News.Key(var key) -> {
                order = LoadOrder.ofKey(key).orElse(order);
                yield key != 'q';
            }
            case News.Over(var why) -> {
                if (why != null) {
                    throw why;
                }
                yield false;
            }
        };
    }

    private void draw(Collection<JsonNode> guests, RawTerminal.Size size) {
        var busiest = LoadSheet.busiest(guests, order).toList();
        var lines = new ArrayList<String>();
        lines.add(Columns.cut(head(guests.size(), busiest), size.columns()));
        lines.add("");
        var shown = busiest.stream().limit(Math.max(1, size.rows() - HEAD - 2));
        lines.addAll(lines(LoadSheet.table(shown, session), size.columns()));
        var picture = new StringBuilder(HOME);
        lines.forEach(line -> picture.append(line).append(TO_LINE_END).append("\r\n"));
        write(picture.append(TO_END).toString());
    }

    private String head(int all, List<JsonNode> busiest) {
        var figures = new Figures(session.words());
        return session.words().say("cli.top.head", figures.count(busiest.size()), figures.count(all), order.word());
    }

    private List<String> lines(Table table, int columns) {
        var bytes = new ByteArrayOutputStream();
        table.print(session.terminal().wide(new PrintStream(bytes, true, StandardCharsets.UTF_8), columns));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void write(String text) {
        session.terminal().out().print(text);
        session.terminal().out().flush();
    }
}
