package org.karesansui.helper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.karesansui.exec.HostCommands;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;

/**
 * The root side: one verb a line on standard input, one answer a line on standard output. It takes no arguments and
 * serves the host's own layout only, ends when its input does or after a minute without a verb, and works in one thread.
 */
public final class HelperServer {
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final int LONGEST_LINE = 4096;

    private final RootVerbs verbs;
    private final Duration idle;

    HelperServer(RootVerbs verbs, Duration idle) {
        this.verbs = verbs;
        this.idle = idle;
    }

    /** What {@code karesansui host-helper} does; returns when it is over. */
    public static void serve() {
        var layout = Layout.of(Path.of("/"));
        var owners = layout.owners().withQemu(QemuUser.of(layout));
        var verbs = new RootVerbs(layout.with(owners), new HostCommands());
        new HelperServer(verbs, IDLE).serve(System.in, System.out);
    }

    void serve(InputStream in, PrintStream out) {
        var lines = new SynchronousQueue<String>();
        Thread.ofPlatform().daemon().name("helper-input").start(() -> read(in, lines));
        try {
            var line = lines.poll(idle.toNanos(), TimeUnit.NANOSECONDS);
            while (line != null && !line.isEmpty()) {
                out.println(answer(line));
                out.flush();
                line = lines.poll(idle.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String answer(String line) {
        try {
            verbs.run(VerbText.read(line));
            return VerbText.done();
        } catch (Problem problem) {
            return VerbText.failed(problem);
        } catch (RuntimeException fault) {
            return VerbText.failed(new Problem(fault, HelperProblem.HELPER_FAILED, fault.toString()));
        }
    }

    // An empty line ends the conversation: the end of the input, or a line longer than any verb.
    private static void read(InputStream in, SynchronousQueue<String> lines) {
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            do {
                line = readLine(reader);
                lines.put(line);
            } while (!line.isEmpty());
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static String readLine(BufferedReader reader) throws IOException {
        var line = new StringBuilder();
        for (var read = reader.read(); read >= 0 && line.length() < LONGEST_LINE; read = reader.read()) {
            if (read == '\n') {
                return line.toString();
            }
            line.append((char) read);
        }
        return "";
    }
}
