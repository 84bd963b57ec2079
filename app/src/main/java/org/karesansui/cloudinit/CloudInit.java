package org.karesansui.cloudinit;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;

/**
 * What cloud-init in a new guest is told.
 *
 * @param hostName of RFC 1123, with a domain or without
 * @param network absent where the image is to ask DHCP, as it does by itself
 */
public record CloudInit(
        String hostName, UserData user, @Nullable NetworkConfig network) {
    private static final Pattern LABELS = Pattern.compile("(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
            + "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");

    public CloudInit {
        requireHostName(hostName);
    }

    /**
     * The name itself.
     *
     * @throws Problem {@link CloudInitProblem#CLOUD_HOST_NAME_INVALID}
     */
    public static String requireHostName(String text) {
        if (!LABELS.matcher(text).matches()) {
            throw new Problem(CloudInitProblem.CLOUD_HOST_NAME_INVALID, text);
        }
        return text;
    }

    /** @param instance by which cloud-init knows whether it has done its work on this guest already */
    public Seed seed(UUID instance) {
        return Seed.of(this, instance);
    }
}
