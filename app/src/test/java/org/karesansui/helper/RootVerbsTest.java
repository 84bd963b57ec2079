package org.karesansui.helper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.karesansui.helper.HelperWorld.DISK;
import static org.karesansui.helper.HelperWorld.GUEST;
import static org.karesansui.helper.HelperWorld.owner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.helper.HelperVerb.MakeGuestFolder;
import org.karesansui.helper.HelperVerb.PlaceImage;
import org.karesansui.helper.HelperVerb.RemoveBootFile;
import org.karesansui.helper.HelperVerb.RemoveGuestFolder;
import org.karesansui.helper.HelperVerb.RemoveImage;
import org.karesansui.helper.HelperVerb.RenameBootFile;
import org.karesansui.helper.HelperVerb.RenameGuestFolder;
import org.karesansui.helper.HelperVerb.ReturnImage;
import org.karesansui.helper.HelperVerb.SettleBootFile;
import org.karesansui.helper.HelperVerb.SettleConfiguration;
import org.karesansui.helper.HelperVerb.SettleMirror;
import org.karesansui.layout.Layout;

class RootVerbsTest {
    private static final PlaceImage FIRST = new PlaceImage(GUEST.toString(), "deb", GUEST, DiskRole.FIRST);
    private static final PlaceImage FURTHER = new PlaceImage("draft-7", "deb", DISK, DiskRole.FURTHER);

    @TempDir
    Path root;

    private HelperWorld world;
    private Layout layout;

    @BeforeEach
    void makeWorld() throws IOException {
        world = new HelperWorld(root);
        layout = world.layout;
    }

    @Test
    void a_guest_folder_is_made_as_the_layout_says() throws IOException {
        world.run(new MakeGuestFolder("deb"));
        for (var folder : List.of(layout.guestFolder("deb"), layout.guestImages("deb"), layout.guestDisks("deb"))) {
            assertThat(owner(folder)).isEqualTo("root:daemon 0770");
            assertThat(world.access(folder)).contains("user:nobody:--x\n").contains("mask::rwx\n");
        }
    }

    @Test
    void an_image_is_moved_to_its_place_and_linked_under_its_uuid() throws IOException {
        world.run(new MakeGuestFolder("deb"));
        world.volume(GUEST.toString());
        world.volume("draft-7");
        world.run(FIRST);
        world.run(FURTHER);
        assertThat(layout.guestImage("deb")).hasContent("image");
        assertThat(owner(layout.guestImage("deb"))).isEqualTo("root:daemon 0660");
        assertThat(owner(layout.guestDisk("deb", DISK))).isEqualTo("root:daemon 0660");
        assertThat(Files.readSymbolicLink(layout.link(GUEST))).isEqualTo(layout.guestImage("deb"));
        assertThat(Files.readSymbolicLink(layout.link(DISK))).isEqualTo(layout.guestDisk("deb", DISK));
        assertThat(owner(layout.link(DISK))).startsWith("root:root");
        assertThat(layout.domains().resolve("draft-7")).doesNotExist();
    }

    @Test
    void every_verb_done_twice_is_done_once_and_every_inverse_too() throws IOException {
        twiceThereAndBack(new MakeGuestFolder("deb"));
        world.run(new MakeGuestFolder("deb"));
        HelperWorld.own(world.volume(GUEST.toString()), "root", "daemon", 0660);
        HelperWorld.own(world.volume("draft-7"), "root", "daemon", 0660);
        twiceThereAndBack(FIRST);
        twiceThereAndBack(FURTHER);
        world.run(FIRST);
        world.run(FURTHER);
        twiceThereAndBack(new RenameGuestFolder("deb", "web"));
    }

    private void twiceThereAndBack(HelperVerb verb) {
        var before = world.tree();
        world.run(verb);
        var after = world.tree();
        assertThat(after).isNotEqualTo(before);
        world.run(verb);
        assertThat(world.tree()).isEqualTo(after);
        world.run(verb.inverse().orElseThrow());
        assertThat(world.tree()).isEqualTo(before);
        world.run(verb.inverse().orElseThrow());
        assertThat(world.tree()).isEqualTo(before);
    }

    @Test
    void a_folder_with_files_stays_and_they_are_named() throws IOException {
        world.run(new MakeGuestFolder("deb"));
        Files.writeString(layout.guestImages("deb").resolve("overlay.img"), "data");
        Files.writeString(layout.guestFolder("deb").resolve("note"), "data");
        assertThatThrownBy(() -> world.run(new RemoveGuestFolder("deb")))
                .hasMessageContaining("HELPER_NOT_EMPTY")
                .hasMessageContaining("images/overlay.img, note");
        assertThat(layout.guestImages("deb").resolve("overlay.img")).exists();
        assertThat(layout.guestDisks("deb")).exists();
    }

    @Test
    void an_image_is_removed_with_its_link_and_removing_it_again_is_nothing() throws IOException {
        world.run(new MakeGuestFolder("deb"));
        var empty = world.tree();
        world.volume(GUEST.toString());
        world.run(FIRST);
        world.run(new RemoveImage("deb", GUEST, DiskRole.FIRST));
        world.run(new RemoveImage("deb", GUEST, DiskRole.FIRST));
        assertThat(world.tree()).isEqualTo(empty);
        world.run(new RemoveGuestFolder("deb"));
        world.run(new RemoveImage("deb", GUEST, DiskRole.FIRST));
    }

    @Test
    void a_volume_that_was_not_placed_yet_is_left_to_libvirt() throws IOException {
        world.run(new MakeGuestFolder("deb"));
        world.volume(GUEST.toString());
        var before = world.tree();
        world.run(new RemoveImage("deb", GUEST, DiskRole.FIRST));
        assertThat(world.tree()).isEqualTo(before);
    }

    @Test
    void the_image_of_another_uuid_is_not_removed() throws IOException {
        world.run(new MakeGuestFolder("deb"));
        world.volume(GUEST.toString());
        world.run(FIRST);
        var before = world.tree();
        assertThatThrownBy(() -> world.run(new RemoveImage("deb", DISK, DiskRole.FIRST)))
                .hasMessageContaining("HELPER_FOREIGN");
        assertThat(world.tree()).isEqualTo(before);
    }

    @Test
    void a_link_that_leads_elsewhere_is_neither_replaced_nor_removed() throws IOException {
        world.run(new MakeGuestFolder("deb"));
        world.volume("draft-7");
        Files.createSymbolicLink(layout.link(DISK), Path.of("elsewhere"));
        assertThatThrownBy(() -> world.run(FURTHER)).hasMessageContaining("HELPER_TAKEN");
        assertThatThrownBy(() -> world.run(new RemoveImage("deb", DISK, DiskRole.FURTHER)))
                .hasMessageContaining("HELPER_TAKEN");
        assertThat(layout.domains().resolve("draft-7")).hasContent("image");
        assertThat(layout.link(DISK)).isSymbolicLink();
    }

    @Test
    void an_image_never_replaces_another() throws IOException {
        world.run(new MakeGuestFolder("deb"));
        world.volume(GUEST.toString());
        Files.writeString(layout.guestImage("deb"), "precious");
        assertThatThrownBy(() -> world.run(FIRST)).hasMessageContaining("HELPER_TAKEN");
        assertThat(layout.guestImage("deb")).hasContent("precious");
        Files.delete(layout.link(GUEST));
        Files.writeString(layout.domains().resolve("draft-7"), "precious too");
        var back = new ReturnImage("draft-7", "deb", GUEST, DiskRole.FIRST);
        assertThatThrownBy(() -> world.run(back)).hasMessageContaining("HELPER_TAKEN");
        assertThat(layout.domains().resolve("draft-7")).hasContent("precious too");
    }

    @Test
    void a_guest_is_not_renamed_onto_another() {
        world.run(new MakeGuestFolder("deb"));
        world.run(new MakeGuestFolder("web"));
        var before = world.tree();
        assertThatThrownBy(() -> world.run(new RenameGuestFolder("deb", "web"))).hasMessageContaining("HELPER_TAKEN");
        assertThat(world.tree()).isEqualTo(before);
    }

    /** The states in which a power cut can leave {@link PlaceImage}: each ends as the whole, and can be taken back. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_placing_that_was_broken_off_is_finished_or_taken_back(int steps) throws IOException {
        world.run(new MakeGuestFolder("deb"));
        var volume = world.volume("draft-7");
        if (steps > 0) {
            HelperWorld.own(volume, "root", "daemon", 0660);
        }
        if (steps > 1) {
            Files.move(volume, layout.guestDisk("deb", DISK));
        }
        if (steps > 2) {
            Files.createSymbolicLink(layout.link(DISK), layout.guestDisk("deb", DISK));
        }
        var undone = new HelperWorld(root);
        undone.run(FURTHER.inverse().orElseThrow());
        assertThat(volume).hasContent("image");
        assertThat(layout.link(DISK)).doesNotExist();
        undone.run(FURTHER);
        assertThat(layout.link(DISK)).hasContent("image");
        assertThat(owner(layout.guestDisk("deb", DISK))).isEqualTo("root:daemon 0660");
    }

    /** The states in which a power cut can leave {@link RenameGuestFolder}. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_renaming_that_was_broken_off_is_finished_or_taken_back(int steps) throws IOException {
        world.run(new MakeGuestFolder("deb"));
        world.volume(GUEST.toString());
        world.volume("draft-7");
        world.run(FIRST);
        world.run(FURTHER);
        var before = world.tree();
        if (steps > 0) {
            Files.move(layout.guestFolder("deb"), layout.guestFolder("web"));
        }
        if (steps > 1) {
            Files.move(layout.guestImages("web").resolve("deb.img"), layout.guestImage("web"));
        }
        if (steps > 2) {
            Files.createSymbolicLink(layout.domains().resolve("." + GUEST + ".new"), layout.guestImage("web"));
        }
        if (steps > 3) {
            Files.delete(layout.link(GUEST));
            Files.move(layout.domains().resolve("." + GUEST + ".new"), layout.link(GUEST));
        }
        var rename = new RenameGuestFolder("deb", "web");
        world.run(rename);
        assertThat(Files.readSymbolicLink(layout.link(GUEST))).isEqualTo(layout.guestImage("web"));
        assertThat(Files.readSymbolicLink(layout.link(DISK))).isEqualTo(layout.guestDisk("web", DISK));
        assertThat(layout.link(DISK)).hasContent("image");
        world.run(rename.inverse().orElseThrow());
        assertThat(world.tree()).isEqualTo(before);
    }

    @Test
    void a_boot_file_follows_the_name_of_its_guest() throws IOException {
        var kernel = Files.writeString(layout.bootFile("deb-7-kernel"), "kernel");
        HelperWorld.own(kernel, "root", "daemon", 0660);
        var rename = new RenameBootFile("deb-7-kernel", "web-7-kernel");
        world.run(rename);
        world.run(rename);
        assertThat(kernel).doesNotExist();
        assertThat(layout.bootFile("web-7-kernel")).hasContent("kernel");
        world.run(rename.inverse().orElseThrow());
        assertThat(kernel).hasContent("kernel");
        Files.writeString(layout.bootFile("web-7-kernel"), "another");
        assertThatThrownBy(() -> world.run(new RenameBootFile("deb-7-kernel", "web-7-kernel")))
                .hasMessageContaining("HELPER_TAKEN");
        assertThat(layout.bootFile("web-7-kernel")).hasContent("another");
    }

    @Test
    void a_boot_file_is_settled_and_removed() throws IOException {
        var kernel = Files.writeString(layout.bootFile("deb.7.vmlinuz"), "kernel");
        HelperWorld.own(kernel, "daemon", "daemon", 0600);
        world.run(new SettleBootFile("deb.7.vmlinuz"));
        world.run(new SettleBootFile("deb.7.vmlinuz"));
        assertThat(owner(kernel)).isEqualTo("root:daemon 0660");
        world.run(new RemoveBootFile("deb.7.vmlinuz"));
        world.run(new RemoveBootFile("deb.7.vmlinuz"));
        assertThat(kernel).doesNotExist();
    }

    @Test
    void a_configuration_file_that_the_daemon_wrote_is_roots_again() throws IOException {
        HelperWorld.own(Files.writeString(layout.firewallXml(), ""), "daemon", "daemon", 0600);
        HelperWorld.own(Files.writeString(layout.mirror("deb"), ""), "daemon", "daemon", 0600);
        world.run(new SettleConfiguration("firewall.xml"));
        world.run(new SettleMirror("deb"));
        assertThat(owner(layout.firewallXml())).isEqualTo("root:daemon 0664");
        assertThat(owner(layout.mirror("deb"))).isEqualTo("root:daemon 0660");
        Files.writeString(layout.configuration().resolve("other"), "");
        assertThatThrownBy(() -> world.run(new SettleConfiguration("other"))).hasMessageContaining("HELPER_REFUSED");
    }
}
