package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.exec.HostCommands;
import org.karesansui.helper.HostHelper;
import org.karesansui.host.HostAddress;
import org.karesansui.host.Hosts;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;
import org.karesansui.storage.ImageRef;
import org.karesansui.storage.Images;

/** On a world of the test driver: a guest with a disk of each kind, and others that need some of them. */
class GuestDeletionTest {
    private static final String WORLD = """
            <node>
              <pool type='dir'><name>files</name><target><path>/pools/files</path></target>
                <volume type='file'><name>own.img</name><capacity unit='M'>1</capacity></volume>
                <volume type='file'><name>shared.img</name><capacity unit='M'>1</capacity></volume>
                <volume type='file'><name>named.img</name><capacity unit='M'>1</capacity></volume>
                <volume type='file'><name>base.img</name><capacity unit='M'>1</capacity></volume>
                <volume type='file'><name>system.iso</name><capacity unit='M'>1</capacity></volume>
                <volume type='file'><name>overlay.img</name><capacity unit='M'>1</capacity>
                  <backingStore><path>/pools/files/base.img</path><format type='raw'/></backingStore></volume>
              </pool>
              <domain type='test'><name>web</name><memory unit='MiB'>64</memory><os><type>hvm</type></os><devices>
                <disk type='file' device='disk'><source file='/pools/files/own.img'/><target dev='vda'/></disk>
                <disk type='file' device='disk'><source file='/pools/files/shared.img'/><target dev='vdb'/></disk>
                <disk type='file' device='disk'><source file='/pools/files/named.img'/><target dev='vdc'/></disk>
                <disk type='file' device='disk'><source file='/pools/files/base.img'/><target dev='vdd'/></disk>
                <disk type='file' device='disk'><source file='/nowhere/else.img'/><target dev='vde'/></disk>
                <disk type='file' device='cdrom'><source file='/pools/files/system.iso'/><target dev='sda'/></disk>
              </devices></domain>
              <domain type='test'><name>other</name><memory unit='MiB'>64</memory><os><type>hvm</type></os><devices>
                <disk type='file' device='disk'><source file='/pools/files/../files/shared.img'/><target dev='vda'/></disk>
                <disk type='volume' device='disk'><source pool='files' volume='named.img'/><target dev='vdb'/></disk>
              </devices></domain>
            </node>
            """;

    @TempDir
    private Path folder;

    private Hosts hosts;
    private GuestDeletion deletion;

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
            if (change.after().guest("web").isPresent()) {
                known.countDown();
            }
        });
        var layout = Layout.of(folder);
        var helper = HostHelper.inProcess(layout, new HostCommands());
        deletion = new GuestDeletion(hosts, layout, new Images(hosts, layout, helper));
        hosts.start();
        known.await();
    }

    @AfterEach
    void close() {
        hosts.close();
    }

    @Test
    void only_what_nobody_else_needs_may_go() {
        Map<String, Boolean> deletable = deletion.disks(hosts.require("lab").guest("web")).stream()
                .collect(Collectors.toMap(GuestDeletion.Disk::target, GuestDeletion.Disk::deletable));
        assertThat(deletable)
                .containsEntry("vda", true)
                .as("another guest has it, by another path")
                .containsEntry("vdb", false)
                .as("another guest has it, by its name in the pool")
                .containsEntry("vdc", false)
                .as("another image builds on it")
                .containsEntry("vdd", false)
                .as("no pool knows it")
                .containsEntry("vde", false)
                .as("a medium")
                .containsEntry("sda", false);
    }

    @Test
    void a_deletion_that_names_what_must_stay_is_refused_whole() {
        var guest = hosts.require("lab").guest("web");
        assertThatThrownBy(() -> deletion.of(guest, Set.of("vda", "vdd"))).isInstanceOf(Problem.class);
        assertThat(deletion.of(guest, Set.of("vda")).images())
                .containsExactly(new ImageRef("files", "own.img", ImageRef.Place.PLAIN));
    }
}
