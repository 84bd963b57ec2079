package org.karesansui.exec;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.karesansui.problem.Problem;

/**
 * Answers commands from a script, and fails on one that is not in it. Answers to the same words are given in order; the
 * last one stays.
 */
public final class ScriptedCommands implements CommandRunner {
    private final Map<List<String>, Deque<Answer>> script = new LinkedHashMap<>();
    private final List<Command> commands = new ArrayList<>();

    private sealed interface Answer {
        record Says(Output output) implements Answer {}

        record IsMissing() implements Answer {}

        record Hangs() implements Answer {}

        record Talks(List<Exchange> exchanges) implements Answer {}
    }

    /** A line that a conversation expects, and the line that it answers. */
    public record Exchange(String line, String answer) {}

    /** What a command answers, to be said after {@link #when}. */
    public final class Reply {
        private final List<String> words;

        private Reply(List<String> words) {
            this.words = words;
        }

        public ScriptedCommands says(String text) {
            return exits(0, text, "");
        }

        public ScriptedCommands exits(int exit, String text, String errors) {
            return add(new Answer.Says(Output.of(words.getFirst(), exit, text, errors)));
        }

        public ScriptedCommands isMissing() {
            return add(new Answer.IsMissing());
        }

        public ScriptedCommands hangs() {
            return add(new Answer.Hangs());
        }

        public ScriptedCommands talks(Exchange... exchanges) {
            return add(new Answer.Talks(List.of(exchanges)));
        }

        private ScriptedCommands add(Answer answer) {
            script.computeIfAbsent(words, _ -> new ArrayDeque<>()).add(answer);
            return ScriptedCommands.this;
        }
    }

    public Reply when(String... words) {
        return new Reply(List.of(words));
    }

    /** What was run, in order. */
    public synchronized List<Command> commands() {
        return List.copyOf(commands);
    }

    @Override
    public Output run(Command command) {
        return switch (next(command)) {
            case Answer.Says(var output) -> output;
            case Answer.IsMissing() -> throw new Problem(ExecProblem.COMMAND_MISSING, command.program());
            case Answer.Hangs() -> throw new Problem(ExecProblem.COMMAND_TIMED_OUT, command.program(), "0");
            case Answer.Talks(var exchanges) -> throw new AssertionError("A conversation: " + exchanges);
        };
    }

    @Override
    public Conversation start(Command command) {
        return switch (next(command)) {
            case Answer.Talks(var exchanges) -> new ScriptedConversation(command.program(), exchanges);
            case Answer.IsMissing() -> throw new Problem(ExecProblem.COMMAND_MISSING, command.program());
            case Answer.Says(var output) -> throw new AssertionError("No conversation: " + output);
            case Answer.Hangs() -> throw new AssertionError("No conversation: " + command);
        };
    }

    private synchronized Answer next(Command command) {
        commands.add(command);
        var answers = script.get(command.words());
        if (answers == null) {
            throw new AssertionError("Not in the script: " + command + "; it has " + script.keySet());
        }
        return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    }

    private static final class ScriptedConversation implements Conversation {
        private final String program;
        private final Deque<Exchange> coming;
        private final Deque<String> answers = new ArrayDeque<>();
        private boolean open = true;

        ScriptedConversation(String program, List<Exchange> exchanges) {
            this.program = program;
            this.coming = new ArrayDeque<>(exchanges);
        }

        @Override
        public void send(String line) {
            if (!isAlive()) {
                throw new Problem(ExecProblem.COMMAND_LEFT, program, "");
            }
            var exchange = coming.removeFirst();
            if (!exchange.line().equals(line)) {
                throw new AssertionError("Expected " + exchange.line() + " but was told " + line);
            }
            answers.add(exchange.answer());
        }

        @Override
        public String answer(Duration longest) {
            if (answers.isEmpty()) {
                throw new Problem(ExecProblem.COMMAND_LEFT, program, "");
            }
            return answers.removeFirst();
        }

        @Override
        public boolean isAlive() {
            return open && !coming.isEmpty();
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
