package org.karesansui.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.exec.HostCommands;
import org.karesansui.helper.HostHelper;
import org.karesansui.host.Host;
import org.karesansui.host.HostAddress;
import org.karesansui.host.Hosts;
import org.karesansui.job.Console;
import org.karesansui.job.Job;
import org.karesansui.job.JobObject;
import org.karesansui.job.JobRequest;
import org.karesansui.job.JobRules;
import org.karesansui.job.JobState;
import org.karesansui.job.JobWork;
import org.karesansui.job.Jobs;
import org.karesansui.job.NotYet;
import org.karesansui.job.Requester;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.layout.Layout;
import org.karesansui.libvirt.StoragePool;
import org.karesansui.problem.Problem;
import org.karesansui.problem.ProblemCode;
import org.karesansui.store.Database;
import org.karesansui.words.Sentence;
import org.karesansui.xml.Bytes;

/** Plain images on pools of the test driver, which has 100 GiB in each. Those of the layout: {@code GuestJourneyTest}. */
class ImagesTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final UUID GUEST = UUID.fromString("11111111-2222-3333-4444-000000000001");
    private static final String WORLD = """
            <node>
              <pool type='dir'><name>files</name><target><path>/pools/files</path></target></pool>
              <pool type='logical'><name>volumes</name><source><name>vg</name></source>
                <target><path>/dev/vg</path></target></pool>
            </node>
            """;

    @TempDir
    private Path folder;

    private Hosts hosts;
    private Host host;
    private Images images;
    private Database database;
    private Jobs jobs;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        var world = Files.writeString(folder.resolve("world.xml"), WORLD);
        hosts = new Hosts(
                List.of(HostAddress.parse("lab=test://" + world)),
                InstantSource.system(),
                () -> false,
                new Hosts.ThisMachine(folder, folder));
        var known = new CountDownLatch(1);
        hosts.listen(change -> {
            if (change.after().pool("volumes").isPresent()) {
                known.countDown();
            }
        });
        var layout = Layout.of(folder);
        images = new Images(hosts, layout, HostHelper.inProcess(layout, new HostCommands()));
        database = Database.open(new DatabaseAddress.Sqlite(folder.resolve("jobs.db")));
        var rules = new JobRules(2, Duration.ofDays(90), Duration.ZERO);
        jobs = new Jobs(database, Console.here("here"), rules, InstantSource.system());
        StorageUndo.kinds(hosts, images).forEach(jobs::know);
        jobs.start();
        hosts.start();
        host = hosts.require("lab");
        known.await();
    }

    @AfterEach
    void close() {
        jobs.close();
        hosts.close();
        database.close();
    }

    @Test
    void an_image_is_made_under_the_guests_name_and_found_again_by_its_path() {
        var plan = images.plan(spec("files", "1 GiB", false), 0);
        assertThat(plan.volume()).isEqualTo("web.img");
        assertThat(plan.path()).isEqualTo("/pools/files/web.img");

        assertThat(ended(progress -> images.make(plan, progress)).state()).isInstanceOf(JobState.Succeeded.class);
        assertThat(capacity("files", "web.img")).isEqualTo(1L << 30);
        assertThat(images.find(host, "web", GUEST, "/pools/files/web.img"))
                .contains(new ImageRef("files", "web.img", ImageRef.Place.PLAIN));
        assertThat(images.find(host, "web", GUEST, "/elsewhere/web.img")).isEmpty();
    }

    @Test
    void an_image_of_a_job_that_fails_later_is_removed() {
        var plan = images.plan(spec("files", "1 GiB", false), 0);
        var job = ended(progress -> {
            images.make(plan, progress);
            assertThat(volume("files", "web.img")).isTrue();
            throw new Problem(StorageProblem.POOL_INACTIVE, "as the test wants it");
        });
        assertThat(job.state()).isInstanceOf(JobState.Failed.class);
        assertThat(job.leftovers()).isZero();
        assertThat(volume("files", "web.img")).isFalse();
    }

    @Test
    void what_somebody_else_made_since_the_plan_stays_when_the_job_fails() {
        var plan = images.plan(spec("files", "1 GiB", false), 0);
        assertThat(ended(progress -> images.make(plan, progress)).state()).isInstanceOf(JobState.Succeeded.class);

        var late = ended(progress -> images.make(plan, progress));
        assertThat(late.state()).isInstanceOf(JobState.Failed.class);
        assertThat(volume("files", "web.img")).isTrue();
        refused(() -> images.plan(spec("files", "1 GiB", false), 0), StorageProblem.VOLUME_EXISTS);
    }

    @Test
    void what_does_not_fit_is_refused_unless_a_file_may_grow_later() {
        refused(() -> images.plan(spec("files", "200 GiB", false), 0), StorageProblem.POOL_OVERCOMMITTED);
        refused(() -> images.plan(spec("files", "1 GiB", false), 100L << 30), StorageProblem.POOL_OVERCOMMITTED);
        assertThat(images.plan(spec("files", "200 GiB", true), 0).volume()).isEqualTo("web.img");
        refused(() -> images.plan(spec("volumes", "200 GiB", true), 0), StorageProblem.POOL_FULL);
    }

    @Test
    void a_pool_that_is_not_there_or_not_started_is_refused() throws InterruptedException {
        refused(() -> images.plan(spec("nowhere", "1 GiB", false), 0), StorageProblem.POOL_NOT_FOUND);
        var stopped = new CountDownLatch(1);
        hosts.listen(change -> {
            if (change.after().pool("files").filter(pool -> !pool.active()).isPresent()) {
                stopped.countDown();
            }
        });
        with("files", StoragePool::destroy);
        stopped.await();
        refused(() -> images.plan(spec("files", "1 GiB", false), 0), StorageProblem.POOL_INACTIVE);
    }

    @Test
    void removing_waits_for_a_pool_that_is_not_started_and_takes_what_is_gone_for_removed() {
        var image = new ImageRef("files", "web.img", ImageRef.Place.PLAIN);
        images.remove(host, "web", image);
        images.remove(host, "web", new ImageRef("nowhere", "web.img", ImageRef.Place.PLAIN));

        with("files", StoragePool::destroy);
        assertThatThrownBy(() -> images.remove(host, "web", image)).isInstanceOf(NotYet.class);
    }

    private static ImageSpec spec(String pool, String size, boolean overcommit) {
        return new ImageSpec(
                HostAddress.parse("lab=test:///default").name(),
                pool,
                "web",
                GUEST,
                true,
                Bytes.parse(size),
                ImageFormat.QCOW2,
                overcommit);
    }

    private Job ended(JobWork work) {
        var request = JobRequest.of(
                Sentence.of("job.guest.create", "web"),
                Requester.itself(),
                new JobObject("lab", "guest", UUID.randomUUID().toString()));
        return jobs.await(jobs.submit(request, work), LONG);
    }

    private static void refused(ThrowingCallable call, ProblemCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private boolean volume(String pool, String name) {
        return host.read(connection -> {
            try (var open = connection.storage().lookupByName(pool)) {
                var found = open.findVolume(name);
                found.ifPresent(volume -> volume.close());
                return found.isPresent();
            }
        });
    }

    private long capacity(String pool, String name) {
        return host.read(connection -> {
            try (var open = connection.storage().lookupByName(pool);
                    var volume = open.findVolume(name).orElseThrow()) {
                return volume.info().capacity();
            }
        });
    }

    private interface Work {
        void on(StoragePool pool);
    }

    private void with(String pool, Work work) {
        host.change(connection -> {
            try (var open = connection.storage().lookupByName(pool)) {
                work.on(open);
                return true;
            }
        });
    }
}
