package org.karesansui.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * When the QEMU processes of this machine were started, by the guest's UUID. libvirt does not tell, so that a guest that
 * ran before this daemon would have no uptime; proc(5) does, for every user.
 */
final class ProcessStarts {
    /** The unit of starttime in /proc/PID/stat: USER_HZ is 100 on every architecture that runs KVM. */
    private static final long MILLISECONDS_OF_TICK = 10;

    private final Path proc;

    ProcessStarts(Path proc) {
        this.proc = proc;
    }

    Map<UUID, Instant> read() {
        var starts = new HashMap<UUID, Instant>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(proc, "[0-9]*")) {
            var boot = bootTime();
            for (var process : processes) {
                guest(process)
                        .ifPresent(uuid -> startTicks(process)
                                .ifPresent(ticks -> starts.put(uuid, boot.plusMillis(ticks * MILLISECONDS_OF_TICK))));
            }
        } catch (IOException unreadable) {
            return Map.of();
        }
        return starts;
    }

    private Instant bootTime() throws IOException {
        try (var lines = Files.lines(proc.resolve("stat"))) {
            return lines.filter(line -> line.startsWith("btime "))
                    .findFirst()
                    .map(line -> Instant.ofEpochSecond(
                            Long.parseLong(line.substring(6).strip())))
                    .orElseThrow(() -> new IOException("No btime in stat"));
        }
    }

    private static Optional<UUID> guest(Path process) {
        try {
            var arguments = List.of(
                    new String(Files.readAllBytes(process.resolve("cmdline")), StandardCharsets.UTF_8).split("\0"));
            var at = arguments.indexOf("-uuid");
            return arguments.getFirst().contains("qemu") && at >= 0 && at + 1 < arguments.size()
                    ? Optional.of(UUID.fromString(arguments.get(at + 1)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException goneOrForeign) {
            return Optional.empty();
        }
    }

    /** Field 22 of stat; the second field is a name in parentheses that may hold anything, so count behind it. */
    private static Optional<Long> startTicks(Path process) {
        try {
            var stat = Files.readString(process.resolve("stat"), StandardCharsets.ISO_8859_1);
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Optional.of(Long.parseLong(fields[19]));
        } catch (IOException | RuntimeException goneOrForeign) {
            return Optional.empty();
        }
    }
}
