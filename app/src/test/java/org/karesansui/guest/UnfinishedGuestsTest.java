package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.exec.HostCommands;
import org.karesansui.helper.HostHelper;
import org.karesansui.host.HostAddress;
import org.karesansui.host.HostState;
import org.karesansui.host.Hosts;
import org.karesansui.host.Inventory;
import org.karesansui.job.Console;
import org.karesansui.job.Job;
import org.karesansui.job.JobObject;
import org.karesansui.job.JobRequest;
import org.karesansui.job.JobRules;
import org.karesansui.job.JobWork;
import org.karesansui.job.Jobs;
import org.karesansui.job.Requester;
import org.karesansui.layout.DatabaseAddress;
import org.karesansui.layout.Layout;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.storage.Images;
import org.karesansui.store.Database;
import org.karesansui.words.Sentence;
import org.karesansui.xml.domain.DomainXml;

/** On the test driver: guests that turn up as if libvirt had carried out a call of a process that is long dead. */
class UnfinishedGuestsTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String DEFINITION = """
            <domain type='test'><name/><memory unit='MiB'>64</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>
            """;

    @TempDir
    private Path folder;

    private final BlockingQueue<Inventory> inventories = new LinkedBlockingQueue<>();
    private Hosts hosts;
    private Database database;
    private Jobs jobs;

    @BeforeEach
    void open() throws IOException {
        // A world of its own: that of test:///default is one for all tests of this process.
        var world = Files.writeString(folder.resolve("world.xml"), "<node/>");
        hosts = new Hosts(
                List.of(HostAddress.parse("lab=test://" + world)),
                InstantSource.system(),
                () -> false,
                new Hosts.ThisMachine(folder, folder));
        database = Database.open(new DatabaseAddress.Sqlite(folder.resolve("jobs.db")));
        var rules = new JobRules(2, Duration.ofDays(90), Duration.ZERO);
        jobs = new Jobs(database, Console.here("here"), rules, InstantSource.system());
        var layout = Layout.of(folder);
        var helper = HostHelper.inProcess(layout, new HostCommands());
        GuestUndo.kinds(hosts, new Images(hosts, layout, helper), helper).forEach(jobs::know);
        var unfinished = new UnfinishedGuests(hosts, jobs);
        hosts.listen(unfinished);
        hosts.listen(change -> inventories.add(change.after()));
        jobs.listen(unfinished);
        jobs.start();
        hosts.start();
    }

    @AfterEach
    void close() {
        jobs.close();
        hosts.close();
        database.close();
    }

    private Job ended(JobWork work) {
        var request = JobRequest.of(
                Sentence.of("job.guest.create", "late"),
                Requester.itself(),
                new JobObject("lab", "guest", UUID.randomUUID().toString()));
        return jobs.await(jobs.submit(request, work), LONG);
    }

    private void turnsUp(String name, Job maker) {
        var definition = DomainXml.parse(DEFINITION);
        DomainXml.NAME.write(definition.node(), name);
        definition.ensureMetadata().job(maker.id().value());
        hosts.require("lab").change(connection -> {
            connection.domainDefineXml(definition.toXml()).close();
            return true;
        });
    }

    private Inventory await(Predicate<Inventory> condition) throws InterruptedException {
        var next = inventories.poll(LONG.toSeconds(), TimeUnit.SECONDS);
        while (next != null && !condition.test(next)) {
            next = inventories.poll(LONG.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(next).as("no such inventory came").isNotNull();
        return next;
    }

    @Test
    void a_guest_of_a_job_that_was_undone_is_removed_when_it_turns_up_and_others_stay() throws InterruptedException {
        var failed = ended(_ -> {
            throw new Problem(CommonProblem.NOT_FOUND);
        });
        var succeeded = ended(_ -> {});
        // The host is reached beside the jobs, and on a busy machine after them.
        await(now -> now.state() instanceof HostState.Up);
        turnsUp("kept", succeeded);
        await(now -> now.guest("kept").isPresent());
        turnsUp("late", failed);
        await(now -> now.guest("late").isPresent());
        var after = await(now -> now.guest("late").isEmpty());
        assertThat(after.guest("kept")).isPresent();
    }
}
