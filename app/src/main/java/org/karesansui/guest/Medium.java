package org.karesansui.guest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.karesansui.problem.Problem;

/** Where a file comes from that a new guest starts from. */
public sealed interface Medium {
    Set<String> SCHEMES = Set.of("http", "https", "ftp");
    Pattern VOLUME = Pattern.compile("volume:([^/]+)/(.+)");
    Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** A file of the host; it is used where it is. */
    record HostFile(String path) implements Medium {}

    /** A volume of a pool; it is used where it is. */
    record PoolVolume(String pool, String volume) implements Medium {}

    /**
     * A file that is fetched.
     *
     * @param sha256 64 lower-case hexadecimal digits that its content must have; empty for unchecked
     */
    record Download(URI address, String sha256) implements Medium {
        public Download {
            if (!sha256.isEmpty() && !SHA_256.matcher(sha256).matches()) {
                throw new Problem(GuestProblem.GUEST_CHECKSUM_INVALID, sha256);
            }
        }

        Download checked(String digest) {
            return new Download(address, digest.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** Reads {@code /path/of/the/host}, {@code volume:POOL/VOLUME} or an http, https or ftp address. */
    static Medium parse(String text) {
        var stripped = text.strip();
        if (stripped.startsWith("/")) {
            return new HostFile(stripped);
        }
        var volume = VOLUME.matcher(stripped);
        if (volume.matches()) {
            return new PoolVolume(volume.group(1), volume.group(2));
        }
        return new Download(address(stripped), "");
    }

    private static URI address(String text) {
        try {
            var address = new URI(text);
            if (address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            throw new Problem(malformed, GuestProblem.GUEST_MEDIUM_INVALID, text);
        }
        throw new Problem(GuestProblem.GUEST_MEDIUM_INVALID, text);
    }
}
