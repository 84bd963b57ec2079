package org.karesansui.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.karesansui.exec.Command;
import org.karesansui.exec.CommandRunner;
import org.karesansui.layout.Layout;
import org.karesansui.layout.MachinePaths;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.Libvirt;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.words.Sentence;

/** libvirt, its log daemon, QEMU, its way to KVM, and the default network. Needs a platform thread. */
final class LibvirtCheck implements Check {
    /** The oldest that the product is tried with, Debian 12's. */
    private static final long OLDEST = 9_000_000;

    private static final String DEFAULT_NETWORK = "default";

    private final HostState state;
    private final KvmDevice kvm;
    private final String uri;
    private final String emulator;
    private final Path logSocket;

    LibvirtCheck(Layout layout, CommandRunner commands, String uri, String emulator) {
        this.state = new HostState(layout, commands);
        this.kvm = KvmDevice.of(layout);
        this.uri = uri;
        this.emulator = emulator;
        this.logSocket = MachinePaths.virtlogdSocket();
    }

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        var what = Sentence.of("check.libvirt", uri);
        try {
            Libvirt.start();
            try (var connection = Connection.open(uri)) {
                findings.add(version(what, connection.node().libVersion()));
                findings.add(network(connection));
            }
        } catch (LibvirtException failure) {
            findings.add(Finding.wrong(
                    what,
                    Sentence.of("check.reachable"),
                    Finding.value(String.valueOf(failure.getMessage())),
                    Sentence.of("check.mend-libvirt")));
        }
        if (uri.startsWith("qemu:")) {
            findings.add(logDaemon());
            findings.add(qemu());
            kvm.look(state).ifPresent(findings::add);
        }
        return findings;
    }

    private static Finding version(Sentence what, long version) {
        return version >= OLDEST
                ? Finding.ok(what, dotted(version))
                : Finding.warning(
                        what,
                        Sentence.of("check.or-newer", dotted(OLDEST)),
                        Finding.value(dotted(version)),
                        Sentence.of("check.mend-newer", "libvirt"));
    }

    private static String dotted(long version) {
        return "%d.%d.%d".formatted(version / 1_000_000, version / 1000 % 1000, version % 1000);
    }

    private static Finding network(Connection connection) {
        var what = Sentence.of("check.network", DEFAULT_NETWORK);
        var network = connection.networks().find(DEFAULT_NETWORK);
        if (network.isEmpty()) {
            return Finding.warning(
                    what,
                    Sentence.of("check.active"),
                    Sentence.of("check.absent"),
                    Sentence.of("check.mend-network", DEFAULT_NETWORK));
        }
        try (var found = network.get()) {
            return found.isActive()
                    ? Finding.ok(what, found.bridgeName().orElse(DEFAULT_NETWORK))
                    : Finding.warning(
                            what,
                            Sentence.of("check.active"),
                            Sentence.of("check.inactive"),
                            Sentence.of("check.mend-network", DEFAULT_NETWORK));
        }
    }

    /** Without it a guest with a serial console does not start. */
    private Finding logDaemon() {
        var what = Sentence.of("check.virtlogd");
        return Files.exists(logSocket)
                ? Finding.ok(what, logSocket.toString())
                : Finding.wrong(
                        what,
                        Finding.value(logSocket.toString()),
                        Sentence.of("check.absent"),
                        Sentence.of("check.mend-virtlogd"));
    }

    private Finding qemu() {
        var what = Sentence.of("check.qemu");
        var version = state.said(Command.of(emulator, "--version"))
                .flatMap(said -> said.lines().findFirst());
        return version.isPresent()
                ? Finding.ok(what, version.get())
                : Finding.wrong(
                        what,
                        Finding.value(emulator),
                        Sentence.of("check.absent"),
                        Sentence.of("check.mend-package", "QEMU"));
    }
}
