package org.karesansui.console;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.karesansui.host.GuestId;
import org.karesansui.libvirt.KeycodeSet;
import org.karesansui.problem.Problem;

/**
 * Types at guests through libvirt, whatever their screen speaks and whether they have one. At one guest one at a time:
 * two texts at once would be neither. Thread-safe.
 */
final class Typist {
    /** Between two movements of a key. QEMU keeps a thousand of them and drops what is more, so nobody types faster. */
    static final Duration PAUSE = Duration.ofMillis(10);

    private final Set<GuestId> typing = ConcurrentHashMap.newKeySet();

    /**
     * Waits until the last key is let go.
     *
     * @throws Problem {@link ConsoleProblem#CONSOLE_TYPING} where somebody types there just now
     */
    void type(ConsoleDoor.Way way, List<Stroke> strokes) {
        if (!typing.add(way.guest().id())) {
            throw new Problem(ConsoleProblem.CONSOLE_TYPING, way.guest().name());
        }
        try {
            for (var stroke : strokes) {
                press(way, stroke);
                Thread.sleep(PAUSE.multipliedBy(2L * stroke.codes().size()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            typing.remove(way.guest().id());
        }
    }

    private static void press(ConsoleDoor.Way way, Stroke stroke) {
        var _ = way.host().change(connection -> {
            try (var domain = connection.domainLookupByUuid(way.guest().id().uuid())) {
                domain.console().sendKey(KeycodeSet.LINUX, PAUSE, stroke.codes());
                return true;
            }
        });
    }
}
