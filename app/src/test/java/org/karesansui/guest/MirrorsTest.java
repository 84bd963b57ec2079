package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.exec.Command;
import org.karesansui.exec.HostCommands;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.GuestId;
import org.karesansui.host.GuestLoad;
import org.karesansui.host.GuestTraits;
import org.karesansui.host.HostName;
import org.karesansui.host.PowerState;
import org.karesansui.xml.Bytes;

/** The small files for old scripts. They had the notation of xm, which is that of Python: so Python reads them here. */
class MirrorsTest {
    private static final UUID ID = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final String MAC = "52:54:00:12:34:56";

    private static final GuestTraits.Text NO_TEXT = new GuestTraits.Text(0, null, GuestTraits.Installation.NONE);

    @TempDir
    Path folder;

    private static GuestFacts guest(String name) {
        var traits = new GuestTraits("Shop", List.of("web"), 2, Bytes.ofMib(512), true, false, List.of(MAC), NO_TEXT);
        return new GuestFacts(
                new GuestId(new HostName("local"), ID),
                name,
                PowerState.SHUT_OFF,
                false,
                traits,
                GuestLoad.NONE,
                null,
                List.of());
    }

    private static GuestDetail.Disk disk(String target, String type, String path) {
        return new GuestDetail.Disk(target, type, "virtio", "qcow2", path, null, null);
    }

    private JsonNode readByPython(String text) throws IOException {
        var file = Files.writeString(folder.resolve("mirror"), text);
        var script = """
                import json, sys
                values = {}
                exec(open(sys.argv[1], encoding="utf-8").read(), {}, values)
                print(json.dumps(values))
                """;
        var said = new HostCommands().run(Command.of("python3", "-c", script, file.toString()));
        return new ObjectMapper().readTree(said.require().text());
    }

    @Test
    void an_old_script_finds_what_it_looks_for() throws IOException {
        var read = readByPython(Mirrors.text(
                guest("web1"),
                List.of(
                        disk("vda", "file", "/var/lib/libvirt/domains/web1/images/web1.img"),
                        disk("vdb", "block", "/dev/vg0/web1"),
                        disk("sda", "file", "")),
                List.of(
                        new GuestDetail.Nic(MAC, "network:default", "virtio"),
                        new GuestDetail.Nic("52:54:00:00:00:01", "bridge:br0", "virtio"))));
        assertThat(read.path("name").asText()).isEqualTo("web1");
        assertThat(read.path("uuid").asText()).isEqualTo(ID.toString());
        assertThat(read.path("memory").asInt()).as("MB").isEqualTo(512);
        assertThat(read.path("vcpus").asInt()).isEqualTo(2);
        assertThat(read.path("disk"))
                .hasToString("[\"file:/var/lib/libvirt/domains/web1/images/web1.img,vda,w\","
                        + "\"phy:/dev/vg0/web1,vdb,w\"]");
        assertThat(read.path("vif"))
                .hasToString("[\"mac=52:54:00:12:34:56, network=default\",\"mac=52:54:00:00:00:01, bridge=br0\"]");
    }

    @Test
    void a_guest_without_disks_and_nics_has_empty_lists() throws IOException {
        var read = readByPython(Mirrors.text(guest("bare"), List.of(), List.of()));
        assertThat(read.path("disk")).hasToString("[]");
        assertThat(read.path("vif")).hasToString("[]");
    }

    @Test
    void a_name_made_to_run_a_command_is_a_name() throws IOException {
        var hostile = "\"]; import os; os.abort() #\\";
        var path = "/srv/a\"b\\c\nimport os; os.abort()";
        var read = readByPython(Mirrors.text(guest(hostile), List.of(disk("vda", "file", path)), List.of()));
        assertThat(read.path("name").asText()).isEqualTo(hostile);
        assertThat(read.at("/disk/0").asText()).isEqualTo("file:" + path + ",vda,w");
    }
}
