package org.karesansui.config;

import java.net.InetAddress;
import org.karesansui.problem.Problem;

/**
 * A range of IP addresses, {@code 10.0.0.0/8} or {@code fd00::/8}; an address alone is a range of one.
 *
 * @param bits how many leading bits of the address count
 */
public record Network(InetAddress address, int bits) {
    public Network {
        if (bits < 0 || bits > address.getAddress().length * Byte.SIZE) {
            throw new Problem(ConfigProblem.CONFIG_NOT_A_NETWORK);
        }
    }

    public static Network parse(String text) {
        var parts = text.split("/", 2);
        try {
            // Literals only: a name would be looked up, and would mean something else tomorrow.
            var address = InetAddress.ofLiteral(parts[0]);
            if (parts.length == 1) {
                return new Network(address, address.getAddress().length * Byte.SIZE);
            }
            return new Network(address, Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException malformed) {
            throw new Problem(malformed, ConfigProblem.CONFIG_NOT_A_NETWORK);
        }
    }

    public boolean contains(InetAddress other) {
        var ours = address.getAddress();
        var theirs = other.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % Byte.SIZE;
            if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
