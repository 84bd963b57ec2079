package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.HostState;
import org.karesansui.host.PowerState;

/** On the lab's libvirtd and QEMU; what somebody does with virsh shows like what we do ourselves. */
class InventoryOnLibvirtdTest extends InventoryContract {
    @TempDir
    Path folder;

    @Override
    String uri() {
        return "qemu:///system";
    }

    @Override
    String definition() {
        return """
                <domain type='qemu'><name>contract1</name><uuid>11111111-2222-3333-4444-555555555555</uuid>
                <title>Shop</title>
                <metadata><k:guest xmlns:k='https://karesansui.org/xmlns/guest/1'><k:tags><k:tag>web</k:tag></k:tags></k:guest></metadata>
                <memory unit='MiB'>64</memory><vcpu>2</vcpu><os><type arch='x86_64' machine='pc'>hvm</type></os></domain>
                """;
    }

    @Test
    void what_somebody_does_with_virsh_shows_too() throws IOException {
        var file = Files.writeString(folder.resolve("guest.xml"), definition());
        Shell.virsh("define", file.toString());
        await(now -> now.guest(NAME).isPresent());
        Shell.virsh("start", NAME);
        var started = await(now -> now.guest(NAME)
                .map(GuestFacts::state)
                .filter(PowerState.RUNNING::equals)
                .isPresent());
        assertThat(started.guest(NAME).orElseThrow().active()).isTrue();
        Shell.virsh("destroy", NAME);
        await(now -> now.guest(NAME).filter(GuestFacts::active).isEmpty());
        Shell.virsh("undefine", NAME);
        await(now -> now.guest(NAME).isEmpty());
    }

    @Test
    void a_host_whose_libvirtd_died_is_down_and_comes_back_by_itself() {
        var before = Shell.run("pidof", "libvirtd");
        Shell.run("kill", "-9", before);
        await(now -> now.state() instanceof HostState.Down);
        Shell.run("libvirtd", "-d");
        await(now -> now.state() instanceof HostState.Up);
        assertThat(Shell.run("pidof", "libvirtd")).isNotEqualTo(before);
    }
}
