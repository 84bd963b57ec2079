package org.karesansui.host;

import java.net.URI;
import java.util.Optional;
import org.karesansui.problem.Problem;

/**
 * Where a host is.
 *
 * @param uri libvirt's: {@code qemu:///system}, {@code qemu+ssh://root@kvm2/system}, {@code test:///default}
 */
public record HostAddress(HostName name, String uri) {
    /** Reads {@code kvm2=qemu+ssh://root@kvm2/system}; a bare URI is called {@code local}. */
    public static HostAddress parse(String text) {
        var equals = text.indexOf('=');
        var colon = text.indexOf(':');
        if (colon < 0) {
            throw new Problem(HostProblem.HOST_ADDRESS_INVALID, text);
        }
        return equals >= 0 && equals < colon
                ? new HostAddress(new HostName(text.substring(0, equals)), text.substring(equals + 1))
                : new HostAddress(new HostName("local"), text);
    }

    /** Whether it is the machine that this daemon runs on, so that its files are at hand. */
    public boolean isThisMachine() {
        return uri.startsWith("qemu:///");
    }

    /** The name or address of the machine; empty where its libvirt is reached through a socket of this one. */
    public Optional<String> machine() {
        return Optional.ofNullable(URI.create(uri).getHost());
    }

    /** Whether it is the one libvirt of this machine that keeps its definitions in the folder that everybody knows. */
    public boolean isSystemOfThisMachine() {
        return uri.equals("qemu:///system");
    }

    /** Whether it is libvirt's test driver, which keeps everything in memory. */
    public boolean isTestDriver() {
        return uri.startsWith("test:");
    }
}
