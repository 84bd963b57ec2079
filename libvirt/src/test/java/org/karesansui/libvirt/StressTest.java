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
        everything(connection, 1000);
        long before = NativeHeap.allocated();
        everything(connection, 4000);
        long after = NativeHeap.allocated();
        connection.close();
        assertThat(connection.references()).isZero();
        // One leaked XML in each round alone would be over 10 MiB; the JVM's own compilers move a few hundred KiB.
        assertThat(after - before).as("bytes gained in 4,000 rounds").isLessThan(4L << 20);
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
