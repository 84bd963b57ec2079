import java.time.Duration;
import java.util.Locale;

/**
 * What the benchmarks ask of a browser.
 *
 * <pre>
 * Browse open  ADDRESS COOKIE SELECTOR ROWS TIMES   one line for each time: ms until all rows are painted, CPU seconds
 * Browse watch ADDRESS COOKIE SELECTOR ROWS SCRIPT  "ready", then a line whenever the value of SCRIPT changes:
 *                                                   when, in ms of the epoch, and the value; until it is killed
 * </pre>
 *
 * COOKIE is NAME=VALUE, or - for none. Each time has a browser of its own, with nothing in its cache.
 */
final class Browse {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** Looks at each frame; the frame after the one in which all rows are there has been painted. */
    private static final String ALL_ROWS = """
            (() => {
              // Else cockpit-machines waits for a click where processors offer no virtualisation.
              try { localStorage.setItem("virtualization-disabled-ignored", "true"); } catch { /* the blank page has none */ }
              const look = () => document.querySelectorAll(%s).length >= %s
                ? requestAnimationFrame(() => requestAnimationFrame(() => tell("rows " + (performance.timeOrigin + performance.now()))))
                : requestAnimationFrame(look);
              requestAnimationFrame(look);
            })()""";

    private static final String WATCH = """
            (() => {
              const value = () => String(%s);
              let before = value();
              new MutationObserver(() => {
                const now = value();
                if (now !== before) {
                  before = now;
                  tell((performance.timeOrigin + performance.now()) + " " + now);
                }
              }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
            })()""";

    private Browse() {}

    public static void main(String... arguments) throws Exception {
        switch (arguments[0]) {
            case "open" -> {
                for (var time = 0; time < Integer.parseInt(arguments[5]); time++) {
                    open(arguments);
                }
            }
            case "watch" -> watch(arguments);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void open(String... arguments) throws Exception {
        try (var chromium = new Chromium()) {
            var before = chromium.processorTime();
            var milliseconds = shown(chromium, arguments);
            var busy = chromium.processorTime().minus(before);
            System.out.printf(Locale.ROOT, "%.0f %.2f%n", milliseconds, busy.toMillis() / 1000.0);
        }
    }

    /** Milliseconds from the order to go there until all rows are painted. */
    private static double shown(Chromium chromium, String... arguments) throws Exception {
        chromium.send("Runtime.addBinding", "name", "tell");
        if (!arguments[2].equals("-")) {
            var cookie = arguments[2].split("=", 2);
            chromium.send("Network.setCookie", "name", cookie[0], "value", cookie[1], "url", arguments[1]);
        }
        var script = ALL_ROWS.formatted(quoted(arguments[3]), arguments[4]);
        chromium.send("Page.addScriptToEvaluateOnNewDocument", "source", script);
        var start = System.currentTimeMillis();
        chromium.send("Page.navigate", "url", arguments[1]);
        var heard = chromium.heard(LONGEST);
        if (heard == null) {
            throw new IllegalStateException("%s does not show %s rows".formatted(arguments[1], arguments[4]));
        }
        return Double.parseDouble(heard.split(" ")[1]) - start;
    }

    private static void watch(String... arguments) throws Exception {
        try (var chromium = new Chromium()) {
            shown(chromium, arguments);
            chromium.send("Runtime.evaluate", "expression", WATCH.formatted(arguments[5]));
            System.out.println("ready");
            while (true) {
                var heard = chromium.heard(LONGEST);
                if (heard != null) {
                    System.out.println(heard);
                }
            }
        }
    }

    private static String quoted(String selector) {
        return "'" + selector.replace("'", "\\'") + "'";
    }
}
