package org.karesansui.cloudinit;

import java.util.Set;
import org.karesansui.problem.Problem;

/**
 * A network configuration of cloud-init, version 1 or 2 (its docs, "Network configuration").
 *
 * @param text as a person wrote it
 */
public record NetworkConfig(String text) {
    private static final int LONGEST = 64 * 1024;
    private static final Set<Integer> VERSIONS = Set.of(1, 2);

    /** @throws Problem {@link CloudInitProblem#CLOUD_YAML_INVALID}, {@link CloudInitProblem#CLOUD_NETWORK_UNKNOWN} */
    public NetworkConfig {
        if (text.length() > LONGEST) {
            throw new Problem(CloudInitProblem.CLOUD_DATA_TOO_LONG, Integer.toString(LONGEST));
        }
        var read = Yaml.read(text);
        // It may stand below "network:", as in a file of the system itself.
        var config = read.path("network").isObject() ? read.path("network") : read;
        if (!VERSIONS.contains(config.path("version").asInt())) {
            throw new Problem(CloudInitProblem.CLOUD_NETWORK_UNKNOWN);
        }
    }
}
