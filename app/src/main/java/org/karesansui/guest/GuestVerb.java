package org.karesansui.guest;

import static org.karesansui.host.PowerState.CRASHED;
import static org.karesansui.host.PowerState.PAUSED;
import static org.karesansui.host.PowerState.RUNNING;
import static org.karesansui.host.PowerState.SAVED;
import static org.karesansui.host.PowerState.SHUTTING_DOWN;
import static org.karesansui.host.PowerState.SHUT_OFF;
import static org.karesansui.host.PowerState.SLEEPING;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.PowerState;
import org.karesansui.words.Sentence;

/**
 * What a person can ask of a guest's power, and in which states it makes sense. The names are libvirt's (virDomainCreate
 * excepted, which every tool calls start). Only verbs that fit are offered; one that does not is refused with a sentence.
 */
public enum GuestVerb {
    START(SHUT_OFF, SAVED, CRASHED),
    /** Asks the guest's own system to end (ACPI power button or agent). */
    SHUTDOWN(RUNNING, SHUTTING_DOWN),
    REBOOT(RUNNING),
    /** Presses the reset button: the guest's system is not asked. */
    RESET(RUNNING, PAUSED, SHUTTING_DOWN, CRASHED),
    /** Pulls the plug: what the guest has not written is lost. */
    DESTROY(RUNNING, PAUSED, SHUTTING_DOWN, SLEEPING, CRASHED),
    SUSPEND(RUNNING),
    RESUME(PAUSED),
    WAKEUP(SLEEPING),
    /** Keeps the memory on disk and ends QEMU; the next start continues there. */
    SAVE(RUNNING, PAUSED),
    /** Throws a saved memory away, so that the next start boots. */
    FORGET(SAVED);

    /** Never changed, and never handed out. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<PowerState> states;

    GuestVerb(PowerState first, PowerState... more) {
        this.states = EnumSet.of(first, more);
    }

    /** {@code start}, as in {@code POST .../guests/web1/start}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param active whether there is a QEMU process: a guest that crashed is started where it has gone, and reset or
     *     destroyed where it was kept
     */
    public boolean fits(PowerState state, boolean active) {
        var wantsProcess = this != START && this != FORGET;
        return states.contains(state) && active == wantsProcess;
    }

    /** Whether something is lost by it, so that it is asked for once more. */
    boolean loses() {
        return switch (this) {
            case RESET, DESTROY, FORGET -> true;
            case START, SHUTDOWN, REBOOT, SUSPEND, RESUME, WAKEUP, SAVE -> false;
        };
    }

    /** What a dry run says of it. */
    Sentence step(GuestFacts guest) {
        return this == START && guest.state() == SAVED
                ? Sentence.of("guest.plan.restore", guest.name())
                : Sentence.of("guest.plan.verb." + word(), guest.name());
    }

    /** What can be asked now, in the order in which it is offered. */
    public static List<GuestVerb> fitting(PowerState state, boolean active) {
        return Stream.of(values()).filter(verb -> verb.fits(state, active)).toList();
    }

    public static Optional<GuestVerb> find(String word) {
        return Stream.of(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }
}
