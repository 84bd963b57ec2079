package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A guest of the layout as the host has it: what virsh, qemu-img, ps and the file system say of it (docs/files.md). */
record GuestOnHost(String name, String uuid) {
    static GuestOnHost named(String name) {
        return new GuestOnHost(name, Shell.virsh("domuuid", name));
    }

    String folder() {
        return OnDisk.DOMAINS + "/" + name;
    }

    String image() {
        return folder() + "/images/" + name + ".img";
    }

    private String mirror() {
        return OnDisk.CONFIGURATION + "/virt/" + name;
    }

    /** The address that libvirt's DHCP server gave it. */
    String address() {
        return Shell.virsh("domifaddr", name).replaceAll("(?s).*?(\\d+\\.\\d+\\.\\d+\\.\\d+)/.*", "$1");
    }

    /** @param owner of the first disk: QEMU's user while the guest runs */
    void isInPlace(String owner) {
        OnDisk.isSharedWithQemu(OnDisk.DOMAINS);
        OnDisk.isSharedWithQemu(folder());
        OnDisk.isSharedWithQemu(folder() + "/images");
        OnDisk.isSharedWithQemu(folder() + "/disk");
        OnDisk.isSharedWithQemu(OnDisk.BOOT);
        assertThat(OnDisk.owner(image())).isEqualTo(owner);
        assertThat(OnDisk.target(OnDisk.DOMAINS + "/" + uuid)).isEqualTo(image());
        assertThat(OnDisk.names(OnDisk.DOMAINS)).containsExactlyInAnyOrder(uuid, name);
        assertThat(Shell.virsh("vol-list", "default")).contains(uuid);
        assertThat(Shell.virsh("domblklist", name)).contains(image());
        assertThat(OnDisk.owner(mirror())).isEqualTo("root:kss 660");
        assertThat(Shell.run("cat", mirror())).contains("name = \"" + name + "\"", uuid, image());
        assertThat(OnDisk.isThere("/etc/libvirt/qemu/" + name + ".xml")).isTrue();
    }

    /** The image is of the format that the definition says, and of that size. */
    void hasDiskOf(long bytes) {
        var image = json(Shell.run("qemu-img", "info", "--force-share", "--output=json", image()));
        assertThat(image.path("format").asText()).isEqualTo("qcow2");
        assertThat(image.path("virtual-size").asLong()).isEqualTo(bytes);
        assertThat(image.has("backing-filename")).isFalse();
        assertThat(xml("//disk/driver/@type")).isEqualTo("type=\"qcow2\"");
    }

    /** What the XPath expression says of the stored definition. */
    String xml(String expression) {
        return Shell.run("virsh", "--quiet", "dumpxml", "--inactive", "--xpath", expression, name);
    }

    /** Kernel and initial RAM disk were fetched for it alone; QEMU's user can read them through the folder. */
    void startsFromItsOwnKernel() {
        var files = OnDisk.names(OnDisk.BOOT);
        assertThat(files).hasSize(2).allMatch(file -> file.startsWith(name + "-"));
        for (var file : files) {
            assertThat(xml("//os")).contains(OnDisk.BOOT + "/" + file);
            assertThat(OnDisk.owner(OnDisk.BOOT + "/" + file)).isIn("libvirt-qemu:libvirt-qemu 660", "root:kss 660");
        }
    }

    /** QEMU runs under its own user. */
    void runsAsQemusUser() {
        var pid = Shell.run("cat", "/run/libvirt/qemu/" + name + ".pid");
        assertThat(Shell.run("ps", "-o", "user:32=", "-p", pid)).isEqualTo("libvirt-qemu");
    }

    /** Nothing is left that bears its name or its UUID. */
    void isGone() {
        assertThat(Shell.virsh("list", "--all", "--name")).doesNotContain(name);
        assertThat(Shell.virsh("vol-list", "default")).doesNotContain(uuid, name);
        for (var word : new String[] {name, uuid}) {
            assertThat(OnDisk.found(word, "/etc/karesansui", "/etc/libvirt", "/var/lib/libvirt", "/var/lib/karesansui"))
                    .as("left of %s", word)
                    .isEmpty();
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
