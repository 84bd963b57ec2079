package org.karesansui.setup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.karesansui.accelerator.Accelerator;
import org.karesansui.accelerator.AcceleratorProbe;
import org.karesansui.config.SettingTable;
import org.karesansui.config.Settings;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.layout.Layout;
import org.karesansui.words.Sentence;

/** The accelerator, the database, the port, the room on the disks and the clock. */
final class MachineCheck implements Check {
    private static final long ENOUGH = 1L << 30;
    private static final Duration TOLERATED = Duration.ofMinutes(1);
    private static final int PATIENCE_MILLIS = 3000;

    private final Layout layout;
    private final Settings settings;
    private final AcceleratorProbe probe;
    private final InstantSource clock;

    MachineCheck(Layout layout, Settings settings, AcceleratorProbe probe, InstantSource clock) {
        this.layout = layout;
        this.settings = settings;
        this.probe = probe;
        this.clock = clock;
    }

    @Override
    public List<Finding> look() {
        var findings = new ArrayList<Finding>();
        findings.add(accelerator());
        findings.add(database());
        findings.add(port());
        for (var folder : List.of(layout.domains(), layout.state(), layout.logs())) {
            if (Files.isDirectory(folder)) {
                findings.add(space(folder));
            }
        }
        findings.add(clock());
        return findings;
    }

    private Finding accelerator() {
        var what = Sentence.of("check.accelerator");
        var found = probe.decide(settings.value(SettingTable.ACCELERATOR));
        return found.kind() == Accelerator.Kind.KVM
                ? Finding.ok(what, found.kind().name())
                : Finding.warning(
                        what,
                        Finding.value(Accelerator.Kind.KVM.name()),
                        Finding.value(found.kind().name()),
                        found.reason());
    }

    private Finding database() {
        var address = settings.value(SettingTable.DATABASE);
        var what = Sentence.of("check.database");
        return switch (address) {
            case DatabaseAddress.Sqlite(var file) -> sqlite(what, file);
            case DatabaseAddress.Postgresql server -> postgresql(what, server);
        };
    }

    /** SQLite writes its journal beside the file, so the folder must be writable too. */
    private static Finding sqlite(Sentence what, Path file) {
        var folder = file.toAbsolutePath().getParent();
        var isWritable = folder != null && Files.isWritable(folder) && (!Files.exists(file) || Files.isWritable(file));
        return isWritable
                ? Finding.ok(what, file.toString())
                : Finding.wrong(
                        what,
                        Sentence.of("check.writable", file.toString()),
                        Sentence.of("check.not-writable"),
                        Sentence.of("check.mend-set-up"));
    }

    private static Finding postgresql(Sentence what, DatabaseAddress.Postgresql server) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.host(), server.port()), PATIENCE_MILLIS);
            return Finding.ok(what, server.toString());
        } catch (IOException failure) {
            return Finding.wrong(
                    what,
                    Finding.value(server.toString()),
                    Finding.value(String.valueOf(failure.getMessage())),
                    Sentence.of("check.mend-postgresql"));
        }
    }

    private Finding port() {
        var address = settings.value(SettingTable.LISTEN);
        var what = Sentence.of("check.port", address.toString());
        try (var socket = new ServerSocket(address.port(), 1, InetAddress.getByName(address.host()))) {
            return Finding.ok(what, socket.getLocalSocketAddress().toString());
        } catch (IOException taken) {
            return Finding.warning(
                    what,
                    Sentence.of("check.free"),
                    Finding.value(String.valueOf(taken.getMessage())),
                    Sentence.of("check.mend-port"));
        }
    }

    private static Finding space(Path folder) {
        var what = Sentence.of("check.space", folder.toString());
        var expected = Finding.value(mebibytes(ENOUGH));
        try {
            var free = Files.getFileStore(folder).getUsableSpace();
            return free >= ENOUGH
                    ? Finding.ok(what, mebibytes(free))
                    : Finding.warning(what, expected, Finding.value(mebibytes(free)), Sentence.of("check.mend-space"));
        } catch (IOException failure) {
            return Finding.wrong(
                    what,
                    expected,
                    Finding.value(String.valueOf(failure.getMessage())),
                    Sentence.of("check.mend-space"));
        }
    }

    private static String mebibytes(long bytes) {
        return (bytes >> 20) + " MiB";
    }

    /** A clock that went back makes sessions and schedules wrong; our own files bear witness. */
    private Finding clock() {
        var what = Sentence.of("check.clock");
        var now = clock.instant();
        var witnesses = List.of(layout.database(), layout.applicationLog(), layout.applicationConf());
        for (var file : witnesses) {
            var written = written(file);
            if (written.isAfter(now.plus(TOLERATED))) {
                return Finding.wrong(
                        what,
                        Sentence.of("check.after", written.toString()),
                        Finding.value(now.toString()),
                        Sentence.of("check.mend-clock"));
            }
        }
        return Finding.ok(what, now.toString());
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException notThere) {
            return Instant.MIN;
        }
    }
}
