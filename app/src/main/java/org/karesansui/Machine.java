package org.karesansui;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/** The machine that this process runs on, by its names. */
final class Machine {
    /** Java's names of architectures where they differ from the kernel's. */
    private static final Map<String, String> ARCHITECTURES = Map.of("amd64", "x86_64");

    private Machine() {}

    static String name() {
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
