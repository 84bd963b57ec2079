package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads and many rounds on the test driver: nothing may crash, mix up or leak. */
class StressTest {
    private static final int THREADS = 16;
    private static final int ROUNDS = 200;
    private static final int ROUND = 1000;

    /** Bytes in a thousand rounds: the smallest text that could leak in each of them is larger. */
    private static final long TOLERATED = 32 * 1024;

    @Test
    void sixteen_threads_share_a_connection_and_close_handles_under_each_other() throws Exception {
        var connection = Connection.open("test:///default");
        var shared = connection.domainLookupByName("test");
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var work = IntStream.range(0, THREADS)
                    .<Callable<Integer>>mapToObj(thread -> () -> rounds(connection, shared, thread))
                    .toList();
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(ROUNDS);
            }
        }
        shared.close();
        connection.close();
        assertThat(connection.references()).isZero();
    }

    private static int rounds(Connection connection, Domain shared, int thread) {
        int good = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (var own = connection.domainLookupByName("test")) {
                Thread.ofPlatform().start(own::close);
                if (name(own).equals("test")
                        && shared.info().vcpus() == 2
                        && shared.name().equals("test")) {
                    good++;
                }
                if (thread == 0 && round % 20 == 0) {
                    shared.setAutostart(round % 40 == 0);
                }
            }
        }
        return good;
    }

    // Either the call came before the close of the other thread, or it is refused: both are right, a crash is not.
    private static String name(Domain domain) {
        try {
            return domain.name();
        } catch (IllegalStateException closed) {
            return "test";
        }
    }

    @Test
    void thousands_of_calls_leave_no_native_memory_behind() {
        var connection = Connection.open("test:///default");
        everything(connection, ROUND);
        // The JVM's own compilers allocate too, in bursts; what leaks, leaks in every thousand rounds alike.
        boolean flat =
                IntStream.range(0, 8).anyMatch(thousand -> gained(() -> everything(connection, ROUND)) <= TOLERATED);
        connection.close();
        assertThat(connection.references()).isZero();
        assertThat(flat)
                .as("a thousand rounds of eight that gained next to nothing")
                .isTrue();
    }

    private static long gained(Runnable rounds) {
        long before = NativeHeap.allocated();
        rounds.run();
        return NativeHeap.allocated() - before;
    }

    private static void everything(Connection connection, int rounds) {
        for (int round = 0; round < rounds; round++) {
            try (var domains = connection.listAllDomains();
                    var pools = connection.storage().listAll();
                    var networks = connection.networks().listAll()) {
                domains.forEach(domain -> {
                    domain.info();
                    domain.xml();
                    domain.tuning().memoryParameters(AffectFlag.LIVE);
                });
                pools.forEach(StoragePool::xml);
                networks.forEach(Network::bridgeName);
                connection.domainStats(EnumSet.allOf(StatsGroup.class));
                connection.findDomain("nobody");
            }
        }
    }
}
