package org.karesansui.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.libvirt.Hypervisor;
import org.karesansui.libvirt.HypervisorListener;
import org.karesansui.libvirt.LibvirtEvent;

/** Against libvirt's test driver, with files beside it as libvirt's QEMU driver keeps them. */
class DefinitionCheckTest {
    private static final UUID WEB = UUID.fromString("11111111-2222-3333-4444-555555555555");

    @TempDir
    Path folder;

    private final CountDownLatch up = new CountDownLatch(1);
    private Hypervisor hypervisor;
    private Inventory inventory = Inventory.EMPTY;
    private DefinitionCheck check;

    @BeforeEach
    void connect() throws Exception {
        // A world of its own: that of test:///default is one for all tests of this process.
        var world = Files.writeString(folder.resolve("world"), "<node/>");
        hypervisor = new Hypervisor("lab", "test://" + world, new Upward());
        hypervisor.start();
        up.await();
        define("Shop");
        inventory =
                new Inventory(1, Inventory.EMPTY.state(), NodeFacts.UNKNOWN, Map.of(WEB, read()), Map.of(), Map.of());
        check = new DefinitionCheck(hypervisor, () -> inventory, new DefinitionFiles(folder)::read);
    }

    @AfterEach
    void close() {
        hypervisor.close();
    }

    @Test
    void a_definition_that_the_inventory_does_not_know_is_found() {
        assertThat(check.changed()).isEmpty();
        define("Shop, moved");
        assertThat(check.changed()).containsExactly(WEB);
    }

    @Test
    void a_definition_whose_file_is_the_one_that_was_seen_is_not_read_again() throws IOException {
        replaceFile();
        assertThat(check.changed()).isEmpty();
        define("Shop, moved");
        assertThat(check.changed()).isEmpty();
        replaceFile();
        assertThat(check.changed()).containsExactly(WEB);
        // Told again until the inventory has it.
        assertThat(check.changed()).containsExactly(WEB);
    }

    @Test
    void nothing_is_believed_of_files_that_cannot_be_listed() throws IOException {
        replaceFile();
        check = new DefinitionCheck(hypervisor, () -> inventory, new DefinitionFiles(folder.resolve("none"))::read);
        assertThat(check.changed()).isEmpty();
        define("Shop, moved");
        assertThat(check.changed()).containsExactly(WEB);
    }

    private GuestFacts read() {
        return hypervisor.read(connection -> {
            try (var domain = connection.domainLookupByUuid(WEB)) {
                return new GuestReader(new HostName("lab")).read(domain, null);
            }
        });
    }

    private void define(String title) {
        hypervisor.change(connection -> {
            connection.domainDefineXml("""
                    <domain type='test'><name>web1</name><uuid>%s</uuid><title>%s</title>
                    <memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>
                    """.formatted(WEB, title)).close();
            return true;
        });
    }

    /** As libvirt writes it: a new file that takes the place of the old. */
    private void replaceFile() throws IOException {
        var other = Files.writeString(folder.resolve("web1.xml.new"), "<domain/>");
        Files.move(other, folder.resolve("web1.xml"), StandardCopyOption.REPLACE_EXISTING);
    }

    private final class Upward implements HypervisorListener {
        @Override
        public void up(long generation) {
            up.countDown();
        }

        @Override
        public void down(String reason) {}

        @Override
        public void event(LibvirtEvent event) {}

        @Override
        public void overflow() {}
    }
}
