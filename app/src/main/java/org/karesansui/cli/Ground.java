package org.karesansui.cli;

import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import org.karesansui.config.Settings;
import org.karesansui.store.Database;

/**
 * What App hands in.
 *
 * @param database opens the database that the settings name
 * @param emulator QEMU's program for guests of this machine's own architecture
 * @param ending of the process; asked for only where a command stays until it is told to end
 * @param farewells of the process
 * @param machine names the running system, as {@link org.karesansui.job.Console} has it; asked for only where it is needed
 */
public record Ground(
        Daemon.Starter daemon,
        Function<Settings, Database> database,
        InstantSource clock,
        String emulator,
        Supplier<Ending> ending,
        Farewells farewells,
        Supplier<String> machine) {}
