package org.karesansui;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.util.Map;
import org.karesansui.layout.MachinePaths;

/** The machine that this process runs on, by its names. */
final class Machine {
    /** Java's names of architectures where they differ from the kernel's. */
    private static final Map<String, String> ARCHITECTURES = Map.of("amd64", "x86_64");

    private Machine() {}

    /** Which machine, and which boot of it: a process number means the same within one boot only. */
    static String boot() {
        try {
            return name() + "/" + Files.readString(MachinePaths.bootId()).strip();
        } catch (IOException unreadable) {
            return name();
        }
    }

    private static String name() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "localhost";
        }
    }

    /** QEMU's program for guests of this machine's own architecture. */
    static String emulator() {
        var java = System.getProperty("os.arch");
        return "qemu-system-" + ARCHITECTURES.getOrDefault(java, java);
    }
}
