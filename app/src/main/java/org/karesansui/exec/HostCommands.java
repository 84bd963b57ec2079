package org.karesansui.exec;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.karesansui.layout.MachinePaths;
import org.karesansui.problem.Problem;

/**
 * Runs commands on this host. The environment is not inherited: a command sees {@code PATH} with the system's folders
 * and the locale {@code C.UTF-8}, so that it speaks English in UTF-8 and finds nothing that a user put in its way.
 */
public final class HostCommands implements CommandRunner {
    @Override
    public Output run(Command command) {
        var process = launch(command);
        try {
            return listen(command, process);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Problem(interrupted, ExecProblem.COMMAND_LEFT, command.program(), "");
        } finally {
            ProcessTree.kill(process);
        }
    }

    @Override
    public Conversation start(Command command) {
        return new ProcessConversation(command.program(), launch(command));
    }

    private static Output listen(Command command, Process process) throws InterruptedException {
        var deadline = System.nanoTime() + command.timeout().toNanos();
        var text = Listener.start(process.getInputStream(), command.limit());
        var errors = Listener.start(process.getErrorStream(), command.limit());
        Feeder.start(process.getOutputStream(), command.input());
        // A process is over when its outputs are: what it left in the background may still write there.
        var over = process.waitFor(left(deadline), TimeUnit.NANOSECONDS)
                && text.join(left(deadline))
                && errors.join(left(deadline));
        if (!over) {
            throw new Problem(
                    ExecProblem.COMMAND_TIMED_OUT,
                    command.program(),
                    Long.toString(command.timeout().toSeconds()));
        }
        var isCut = text.isCut() || errors.isCut();
        return new Output(command.program(), process.exitValue(), text.text(), errors.text(), isCut);
    }

    private static long left(long deadline) {
        return Math.max(0, deadline - System.nanoTime());
    }

    private static Process launch(Command command) {
        var builder = new ProcessBuilder(command.words());
        var environment = builder.environment();
        environment.clear();
        environment.put("PATH", MachinePaths.commandFolders());
        environment.put("LC_ALL", "C.UTF-8");
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new Problem(failure, ExecProblem.COMMAND_MISSING, command.program());
        }
    }
}
