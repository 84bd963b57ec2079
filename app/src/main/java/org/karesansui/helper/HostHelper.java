package org.karesansui.helper;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.karesansui.exec.Command;
import org.karesansui.exec.CommandRunner;
import org.karesansui.exec.Conversation;
import org.karesansui.exec.ExecProblem;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;

/**
 * The daemon's way to what needs root. Verbs run one after the other; the helper process is started when it is needed
 * and ends by itself when it is not. Safe for use by many threads.
 */
public final class HostHelper implements AutoCloseable {
    /** Deleting an image of a terabyte takes its file system a while. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private sealed interface Way {
        record Here(RootVerbs verbs) implements Way {}

        record Through(CommandRunner commands, Command command) implements Way {}
    }

    private final Way way;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Conversation conversation;

    private HostHelper(Way way) {
        this.way = way;
    }

    /**
     * Through {@code sudo}, as the set-up's rule allows.
     *
     * @param launcher the absolute path of {@code bin/karesansui}, exactly as the rule has it
     */
    public static HostHelper through(CommandRunner commands, Path launcher) {
        return talking(commands, Command.of("sudo", "-n", launcher.toString(), "host-helper"));
    }

    static HostHelper talking(CommandRunner commands, Command command) {
        return new HostHelper(new Way.Through(commands, command));
    }

    /** In this process: for a daemon that is root itself, or that owns all of a layout of its own. */
    public static HostHelper inProcess(Layout layout, CommandRunner commands) {
        return new HostHelper(new Way.Here(new RootVerbs(layout, commands)));
    }

    /** @throws Problem of {@link HelperProblem} */
    public void run(HelperVerb verb) {
        switch (way) {
            case Way.Here(var verbs) -> verbs.run(verb);
            case Way.Through through -> VerbText.check(ask(through, VerbText.write(verb)));
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            leave();
        } finally {
            lock.unlock();
        }
    }

    private String ask(Way.Through through, String line) {
        lock.lock();
        try {
            var isOld = conversation != null && conversation.isAlive();
            try {
                return exchange(through, line);
            } catch (Problem problem) {
                // A helper that had nothing to do may end just as it is asked. Verbs may be repeated, so ask a new one.
                if (isOld && problem.code() == ExecProblem.COMMAND_LEFT) {
                    return exchange(through, line);
                }
                throw new Problem(problem, HelperProblem.HELPER_UNREACHABLE, problem.getMessage());
            }
        } finally {
            lock.unlock();
        }
    }

    private String exchange(Way.Through through, String line) {
        try {
            var current = conversation;
            if (current == null || !current.isAlive()) {
                leave();
                current = through.commands().start(through.command());
                conversation = current;
            }
            current.send(line);
            return current.answer(LONGEST);
        } catch (Problem problem) {
            leave();
            throw problem;
        }
    }

    private void leave() {
        if (conversation != null) {
            conversation.close();
            conversation = null;
        }
    }
}
