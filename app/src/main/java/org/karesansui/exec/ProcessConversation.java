package org.karesansui.exec;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;

/** A conversation with a process of this host. */
final class ProcessConversation implements Conversation {
    private static final int LONGEST_LINE = 1 << 20;
    private static final int KEPT_ERRORS = 64 << 10;
    private static final int WAITING_LINES = 16;
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private sealed interface Heard {
        record Line(String text) implements Heard {}

        record TooLong() implements Heard {}

        record End() implements Heard {}
    }

    private final String program;
    private final Process process;
    private final Listener errors;
    // Bounded: a process that talks without being asked is made to wait, and never fills the memory.
    private final BlockingQueue<Heard> lines = new ArrayBlockingQueue<>(WAITING_LINES);

    ProcessConversation(String program, Process process) {
        this.program = program;
        this.process = process;
        this.errors = Listener.start(process.getErrorStream(), KEPT_ERRORS);
        Thread.ofPlatform().daemon().name("exec-conversation").start(this::read);
    }

    @Override
    public void send(String line) {
        if (line.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("More than one line");
        }
        try {
            var pipe = process.getOutputStream();
            pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            pipe.flush();
        } catch (IOException ended) {
            throw left(ended);
        }
    }

    @Override
    public String answer(Duration longest) {
        try {
            var heard = lines.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
            return switch (heard) {
                case null ->
                    throw new Problem(ExecProblem.COMMAND_TIMED_OUT, program, Long.toString(longest.toSeconds()));
                case Heard.Line(var text) -> text;
                case Heard.TooLong() -> throw new Problem(ExecProblem.COMMAND_TALKATIVE, program);
                case Heard.End() -> throw left(null);
            };
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw left(interrupted);
        }
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException alreadyEnded) {
            // Then there is nothing to wait for.
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            ProcessTree.kill(process);
            lines.clear();
        }
    }

    private Problem left(@Nullable Throwable cause) {
        var reason = Output.of(program, 0, "", errors.text()).reason();
        return cause == null
                ? new Problem(ExecProblem.COMMAND_LEFT, program, reason)
                : new Problem(cause, ExecProblem.COMMAND_LEFT, program, reason);
    }

    private void read() {
        try (var output = new BufferedInputStream(process.getInputStream())) {
            Heard heard;
            do {
                heard = readLine(output);
                lines.put(heard);
            } while (heard instanceof Heard.Line);
        } catch (InterruptedException | IOException killed) {
            lines.offer(new Heard.End());
        }
    }

    private static Heard readLine(InputStream output) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var read = output.read(); read >= 0; read = output.read()) {
            if (read == '\n') {
                return new Heard.Line(line.toString(StandardCharsets.UTF_8));
            }
            if (line.size() == LONGEST_LINE) {
                return new Heard.TooLong();
            }
            line.write(read);
        }
        return new Heard.End();
    }
}
