package org.karesansui.cloudinit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;

/** The files of a NoCloud seed (cloud-init's docs, "NoCloud") by their names. */
public record Seed(SequencedMap<String, String> files) {
    static Seed of(CloudInit wanted, UUID instance) {
        var meta = new LinkedHashMap<String, String>();
        meta.put("instance-id", instance.toString());
        meta.put("local-hostname", wanted.hostName());
        var files = new LinkedHashMap<>(Map.of("meta-data", Yaml.write(meta)));
        files.put("user-data", wanted.user().text());
        var network = wanted.network();
        if (network != null) {
            files.put("network-config", network.text());
        }
        return new Seed(files);
    }

    /** Without their contents, among which may be a password. */
    @Override
    public String toString() {
        return "Seed" + files.keySet();
    }
}
