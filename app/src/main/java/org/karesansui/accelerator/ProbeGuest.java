package org.karesansui.accelerator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** The guest that the probe runs: one boot sector, whose source is probe.S. */
final class ProbeGuest {
    /** QEMU's exit code after 0x10 is written to isa-debug-exit: twice the value, and one. */
    static final int SUCCESS = 33;

    private static final int SECTOR = 512;

    private ProbeGuest() {}

    static byte[] image() throws IOException {
        try (var in = Objects.requireNonNull(ProbeGuest.class.getResourceAsStream("probe.hex"))) {
            var hex = new String(in.readAllBytes(), StandardCharsets.US_ASCII).replace("\n", "");
            var image = Arrays.copyOf(HexFormat.of().parseHex(hex), SECTOR);
            image[SECTOR - 2] = 0x55;
            image[SECTOR - 1] = (byte) 0xaa;
            return image;
        }
    }
}
