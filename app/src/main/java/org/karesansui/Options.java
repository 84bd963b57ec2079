package org.karesansui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.karesansui.config.ListenAddress;
import org.karesansui.host.HostAddress;
import org.karesansui.layout.Layout;

/**
 * How the daemon is started.
 *
 * @param listen instead of the setting; null for the setting
 * @param hosts instead of those of the settings; empty for the settings
 */
public record Options(Layout layout, @Nullable ListenAddress listen, List<HostAddress> hosts) {
    public Options {
        hosts = List.copyOf(hosts);
    }
}
