package org.karesansui.helper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.karesansui.helper.HelperWorld.DISK;
import static org.karesansui.helper.HelperWorld.GUEST;
import static org.karesansui.helper.HelperWorld.owner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.helper.HelperVerb.MakeGuestFolder;
import org.karesansui.helper.HelperVerb.PlaceImage;
import org.karesansui.helper.HelperVerb.RemoveGuestFolder;
import org.karesansui.helper.HelperVerb.RemoveImage;
import org.karesansui.helper.HelperVerb.RenameGuestFolder;
import org.karesansui.helper.HelperVerb.SettleBootFile;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;

/** What a process of user kss may try, who owns the folders' group and can rename and link everything in them. */
class HostileKssTest {
    private static final PlaceImage FIRST = new PlaceImage("draft-7", "deb", GUEST, DiskRole.FIRST);

    @TempDir
    Path root;

    private HelperWorld world;
    private Layout layout;
    private Path victim;
    private Path secret;

    @BeforeEach
    void makeWorld() throws IOException {
        world = new HelperWorld(root.resolve("world"));
        layout = world.layout;
        victim = Files.createDirectory(root.resolve("victim"));
        HelperWorld.own(victim, "root", "root", 0700);
        secret = Files.writeString(victim.resolve("deb.img"), "secret");
        HelperWorld.own(secret, "root", "root", 0600);
        Files.createDirectory(victim.resolve("images"));
        Files.writeString(victim.resolve("images/deb.img"), "secret");
    }

    private void proveUntouched() throws IOException {
        assertThat(owner(victim)).isEqualTo("root:root 0700");
        assertThat(owner(secret)).isEqualTo("root:root 0600");
        assertThat(owner(victim.resolve("images"))).startsWith("root:root");
        assertThat(victim.resolve("images/deb.img")).hasContent("secret");
        assertThat(victim).isDirectoryNotContaining("glob:**/disk");
        assertThat(world.access(victim)).doesNotContain("nobody");
    }

    @Test
    void a_guest_folder_that_is_a_link_is_not_entered() throws IOException {
        Files.createSymbolicLink(layout.guestFolder("deb"), victim);
        world.volume("draft-7");
        for (var verb : new HelperVerb[] {
            new MakeGuestFolder("deb"),
            new RemoveGuestFolder("deb"),
            FIRST,
            new RemoveImage("deb", GUEST, DiskRole.FIRST),
            new RenameGuestFolder("deb", "web")
        }) {
            assertThatThrownBy(() -> world.run(verb)).as(verb.toString()).hasMessageContaining("HELPER_FOREIGN");
        }
        proveUntouched();
    }

    @Test
    void an_images_folder_that_is_a_link_is_not_entered() throws IOException {
        world.run(new MakeGuestFolder("deb"));
        Files.delete(layout.guestImages("deb"));
        Files.createSymbolicLink(layout.guestImages("deb"), victim);
        world.volume("draft-7");
        for (var verb : new HelperVerb[] {
            new MakeGuestFolder("deb"),
            new RemoveGuestFolder("deb"),
            FIRST,
            new RemoveImage("deb", GUEST, DiskRole.FIRST)
        }) {
            assertThatThrownBy(() -> world.run(verb)).as(verb.toString()).hasMessageContaining("HELPER_FOREIGN");
        }
        proveUntouched();
    }

    @Test
    void a_file_of_roots_is_not_handed_over_by_a_link_of_either_sort() throws IOException {
        world.run(new MakeGuestFolder("deb"));
        Files.createSymbolicLink(layout.domains().resolve("draft-7"), secret);
        assertThatThrownBy(() -> world.run(FIRST)).hasMessageContaining("HELPER_MISSING");
        Files.delete(layout.domains().resolve("draft-7"));
        Files.createLink(layout.domains().resolve("draft-7"), secret);
        assertThatThrownBy(() -> world.run(FIRST)).hasMessageContaining("HELPER_FOREIGN");
        Files.createSymbolicLink(layout.bootFile("kernel"), secret);
        assertThatThrownBy(() -> world.run(new SettleBootFile("kernel"))).hasMessageContaining("HELPER_FOREIGN");
        Files.createLink(layout.bootFile("initrd"), secret);
        assertThatThrownBy(() -> world.run(new SettleBootFile("initrd"))).hasMessageContaining("HELPER_FOREIGN");
        assertThat(owner(secret)).isEqualTo("root:root 0600");
    }

    @Test
    void a_file_of_a_third_account_is_not_taken() throws IOException {
        world.run(new MakeGuestFolder("deb"));
        HelperWorld.own(world.volume("draft-7"), "bin", "bin", 0600);
        assertThatThrownBy(() -> world.run(FIRST)).hasMessageContaining("HELPER_FOREIGN");
        assertThat(owner(layout.domains().resolve("draft-7"))).isEqualTo("bin:bin 0600");
    }

    @Test
    void a_domains_folder_that_is_not_ours_is_not_worked_in() throws IOException {
        Files.delete(layout.domains());
        Files.createSymbolicLink(layout.domains(), victim);
        assertThatThrownBy(() -> world.run(new MakeGuestFolder("deb"))).hasMessageContaining("HELPER_FOREIGN");
        assertThat(victim.resolve("deb")).doesNotExist();
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_left_alone() throws IOException {
        Files.writeString(layout.guestFolder("deb"), "a file");
        assertThatThrownBy(() -> world.run(new MakeGuestFolder("deb"))).hasMessageContaining("HELPER_FOREIGN");
        assertThatThrownBy(() -> world.run(new RenameGuestFolder("deb", "web"))).hasMessageContaining("HELPER_FOREIGN");
        assertThat(layout.guestFolder("deb")).hasContent("a file");
    }

    /** A folder that turns into a link to root's folder and back, as fast as it can, gains nothing. */
    @Test
    void a_name_that_changes_while_we_look_gains_nothing() throws Exception {
        world.run(new MakeGuestFolder("deb"));
        world.volume("draft-7");
        var real = layout.guestFolder("deb");
        var aside = layout.domains().resolve("aside");
        var link = layout.domains().resolve("link");
        var swaps = new AtomicInteger();
        var stop = new AtomicBoolean();
        var adversary = Thread.ofPlatform().start(() -> swap(real, aside, link, swaps, stop));
        for (var round = 0; round < 100 || swaps.get() < 1000; round++) {
            attempt(new MakeGuestFolder("deb"));
            attempt(FIRST);
            attempt(FIRST.inverse().orElseThrow());
        }
        stop.set(true);
        adversary.join();
        proveUntouched();
    }

    private void attempt(HelperVerb verb) {
        try {
            world.run(verb);
        } catch (Problem refused) {
            assertThat(refused.code()).isInstanceOf(HelperProblem.class);
        }
    }

    private void swap(Path real, Path aside, Path link, AtomicInteger swaps, AtomicBoolean stop) {
        while (!stop.get()) {
            try {
                Files.createSymbolicLink(link, victim);
                Files.move(real, aside);
                Files.move(link, real, StandardCopyOption.ATOMIC_MOVE);
                Files.delete(real);
                Files.move(aside, real);
                swaps.incrementAndGet();
            } catch (IOException helperWasFaster) {
                repair(real, aside, link);
            }
        }
    }

    /** The helper may have made the folder anew while it was aside; then there are two, and one must go. */
    private void repair(Path real, Path aside, Path link) {
        try {
            Files.deleteIfExists(link);
            if (Files.isDirectory(aside) && Files.exists(real)) {
                Files.move(
                        real,
                        Files.createTempDirectory(layout.domains(), "gone").resolve("deb"));
            }
            if (Files.isDirectory(aside)) {
                Files.move(aside, real);
            }
        } catch (IOException again) {
            Thread.onSpinWait();
        }
    }

    @Test
    void another_account_of_group_kss_cannot_turn_a_verb_against_a_disk_of_another_guest() throws IOException {
        world.run(new MakeGuestFolder("deb"));
        world.run(new MakeGuestFolder("web"));
        world.volume("draft-7");
        world.run(new PlaceImage("draft-7", "web", DISK, DiskRole.FURTHER));
        assertThatThrownBy(() -> world.run(new RemoveImage("deb", DISK, DiskRole.FURTHER)))
                .hasMessageContaining("HELPER_TAKEN");
        assertThat(layout.guestDisk("web", DISK)).hasContent("image");
    }
}
