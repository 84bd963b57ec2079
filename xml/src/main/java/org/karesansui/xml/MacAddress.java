package org.karesansui.xml;

import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The hardware address of one network interface, in lower case with colons. */
public record MacAddress(String value) implements Comparable<MacAddress> {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{2}(:[0-9a-f]{2}){5}");
    private static final HexFormat HEX = HexFormat.ofDelimiter(":");

    /** @throws IllegalArgumentException if it is no MAC address, all zero, or a multicast address (IEEE 802: bit 0 set) */
    public MacAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches() || value.equals("00:00:00:00:00:00")) {
            throw new IllegalArgumentException("“%s” is not a MAC address".formatted(value));
        }
        if ((HEX.parseHex(value)[0] & 1) == 1) {
            throw new IllegalArgumentException("“%s” is a multicast address".formatted(value));
        }
    }

    /** A random address under 52:54:00, the prefix that QEMU and libvirt use. */
    public static MacAddress random(RandomGenerator random) {
        var octets = new byte[6];
        random.nextBytes(octets);
        octets[0] = 0x52;
        octets[1] = 0x54;
        octets[2] = 0x00;
        return new MacAddress(HEX.formatHex(octets));
    }

    @Override
    public int compareTo(MacAddress other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
