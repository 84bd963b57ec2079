package org.karesansui.setup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.karesansui.helper.SetUpVerb;
import org.karesansui.layout.Layout;
import org.karesansui.layout.MachinePaths;
import org.karesansui.layout.Mode;
import org.karesansui.setup.HostState.Held;
import org.karesansui.words.Sentence;

/**
 * The device through which QEMU reaches KVM. systemd's udev gives it to the group kvm, which QEMU's user is in; in a
 * container nobody does. Then guests are translated, and libvirt asks QEMU for all its abilities anew whenever a guest is
 * defined: 5 to 17 s each, measured with libvirt 9.0.
 *
 * @param isOurs whether a set-up may hand the device over; not one of a layout that lives beside the host
 */
record KvmDevice(Path path, String group, boolean isOurs) {
    private static final Mode GROUPS = new Mode(0660);
    private static final int READ_AND_WRITE = 6;

    static KvmDevice of(Layout layout) {
        return new KvmDevice(MachinePaths.kvm(), "kvm", !layout.isRelocated());
    }

    /** Empty where there is no such device. */
    Optional<Finding> look(HostState state) {
        return state.held(path).map(held -> finding(held, state));
    }

    private Finding finding(Held held, HostState state) {
        var what = Sentence.of("check.kvm", path.toString());
        if (isOpen(held)) {
            return Finding.ok(what, held.toString());
        }
        var wanted = new Held(held.owner(), group, GROUPS);
        return Finding.wrong(
                        what,
                        Finding.value(wanted.toString()),
                        Finding.value(held.toString()),
                        Sentence.of("check.mend-kvm"))
                .mendedBy(isOurs && state.isGroup(group) ? List.of(step(held, wanted)) : List.of());
    }

    private SetUpStep step(Held held, Held wanted) {
        return new SetUpStep(handOver(wanted), handOver(held));
    }

    private SetUpVerb handOver(Held to) {
        return new SetUpVerb.HandOverDevice(path, to.owner(), to.group(), to.mode());
    }

    private boolean isOpen(Held held) {
        var forAll = held.mode().bits() & READ_AND_WRITE;
        var forGroup = held.mode().bits() >> 3 & READ_AND_WRITE;
        return forAll == READ_AND_WRITE || (held.group().equals(group) && forGroup == READ_AND_WRITE);
    }
}
