package org.karesansui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.exec.Command;
import org.karesansui.exec.HostCommands;
import org.karesansui.helper.SetUpVerbs;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;
import org.karesansui.setup.Finding.State;

/** Runs as root with a file in the place of the device; stat(1) says whose it is. */
class KvmDeviceTest {
    @TempDir
    Path root;

    private final HostCommands commands = new HostCommands();
    private Layout layout;
    private Path device;

    @BeforeEach
    void makeDevice() throws IOException {
        layout = Layout.of(root);
        device = Files.createFile(root.resolve("kvm"));
    }

    private Finding look(boolean isOurs) {
        var kvm = new KvmDevice(device, "daemon", isOurs);
        return kvm.look(new HostState(layout, commands)).orElseThrow();
    }

    private void hand(String owner, int mode) throws IOException {
        commands.run(Command.of("chown", owner, device.toString())).require();
        Files.setPosixFilePermissions(device, new Mode(mode).permissions());
    }

    private String held() {
        return commands.run(Command.of("stat", "--format=%U:%G %a", device.toString()))
                .require()
                .text()
                .strip();
    }

    @Test
    void a_device_that_is_roots_alone_is_handed_to_the_group_and_back() throws IOException {
        hand("root:root", 0600);
        var found = look(true);
        assertThat(found.state()).isEqualTo(State.WRONG);
        var step = found.steps().getFirst();
        var verbs = new SetUpVerbs(layout, commands);
        verbs.run(step.verb());
        assertThat(held()).isEqualTo("root:daemon 660");
        assertThat(look(true).state()).isEqualTo(State.OK);
        verbs.run(step.inverse());
        assertThat(held()).isEqualTo("root:root 600");
    }

    @Test
    void a_device_that_all_may_use_stays_as_it_is() throws IOException {
        hand("root:root", 0666);
        assertThat(look(true).state()).isEqualTo(State.OK);
        hand("root:root", 0660);
        assertThat(look(true).state()).isEqualTo(State.WRONG);
        hand("root:daemon", 0640);
        assertThat(look(true).state()).isEqualTo(State.WRONG);
    }

    @Test
    void a_layout_that_lives_beside_the_host_only_tells() throws IOException {
        hand("root:root", 0600);
        assertThat(look(false).state()).isEqualTo(State.WRONG);
        assertThat(look(false).steps()).isEmpty();
    }

    @Test
    void a_machine_without_the_device_lacks_nothing() throws IOException {
        Files.delete(device);
        assertThat(new KvmDevice(device, "daemon", true).look(new HostState(layout, commands)))
                .isEmpty();
    }
}
