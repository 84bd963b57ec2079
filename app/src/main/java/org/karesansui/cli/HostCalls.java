package org.karesansui.cli;

import java.util.List;

/** The commands about hosts. */
final class HostCalls {
    private HostCalls() {}

    static List<Call> all() {
        return List.of(
                Call.read("host list", "/hosts", HostSheet::list),
                Call.read("host show", "/hosts/{host}", HostSheet::show));
    }
}
