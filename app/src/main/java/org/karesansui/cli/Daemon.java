package org.karesansui.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.karesansui.config.ListenAddress;
import org.karesansui.host.HostAddress;
import org.karesansui.layout.Layout;

/** The running daemon, as who started it sees it. App is one; this room stands below App. */
public interface Daemon extends AutoCloseable {
    /** Where a browser on this machine finds it. */
    String address();

    /** The one-time link to make the first account; empty once there is one. */
    Optional<String> setUpLink();

    @Override
    void close();

    /** Starts a daemon. */
    interface Starter {
        /**
         * @param listen instead of the setting; null for the setting
         * @param hosts instead of those of the settings; empty for the settings
         */
        Daemon start(Layout layout, @Nullable ListenAddress listen, List<HostAddress> hosts);
    }
}
