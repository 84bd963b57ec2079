package org.karesansui.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

class LayoutTest {
    private static final UUID DISK = UUID.fromString("c7edf09b-e51d-4014-982f-09677db3c23a");

    @Test
    void the_layout_of_karesansui_3_is_kept() {
        var layout = Layout.of(Path.of("/"));
        assertThat(layout.guestImage("deb")).hasToString("/var/lib/libvirt/domains/deb/images/deb.img");
        assertThat(layout.guestDisk("deb", DISK)).hasToString("/var/lib/libvirt/domains/deb/disk/" + DISK + ".img");
        assertThat(layout.link(DISK)).hasToString("/var/lib/libvirt/domains/" + DISK);
        assertThat(layout.boot()).hasToString("/var/lib/libvirt/boot");
        assertThat(layout.database()).hasToString("/var/lib/karesansui/karesansui.db");
        assertThat(layout.applicationConf()).hasToString("/etc/karesansui/application.conf");
    }

    @Test
    void every_place_moves_with_the_root() {
        var root = Path.of("/srv/try");
        assertThat(Layout.of(root).places()).allMatch(place -> place.path().startsWith(root));
        assertThat(Layout.of(root).isRelocated()).isTrue();
        assertThat(Layout.of(Path.of("/")).isRelocated()).isFalse();
    }

    @Test
    void parents_stand_before_what_lies_in_them() {
        var places = Layout.of(Path.of("/")).places();
        for (var i = 0; i < places.size(); i++) {
            for (var before : places.subList(0, i)) {
                assertThat(before.path().startsWith(places.get(i).path())).isFalse();
            }
        }
    }

    @Test
    void every_place_is_described_in_both_languages() {
        for (var place : Layout.of(Path.of("/")).places()) {
            for (var language : Language.values()) {
                assertThat(Words.in(language).say(place.description())).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../etc",
                "a/b",
                "/etc",
                ".hidden",
                "-rf",
                "a\0b",
                "a\nb",
                "a b",
                "ゲスト",
                "a\u202eb",
                "c7edf09b-e51d-4014-982f-09677db3c23a"
            })
    void a_guest_name_that_is_no_safe_folder_name_is_refused(String name) {
        var layout = Layout.of(Path.of("/"));
        assertThat(FileName.fitsGuest(name)).isFalse();
        assertThatThrownBy(() -> layout.guestFolder(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> layout.guestImage(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> layout.mirror(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_of_63_characters_fits_and_64_do_not() {
        assertThat(FileName.fitsGuest("a".repeat(63))).isTrue();
        assertThat(FileName.fitsGuest("a".repeat(64))).isFalse();
        assertThat(FileName.fitsGuest("a".repeat(300))).isFalse();
    }

    @Test
    void a_uuid_has_one_spelling() {
        assertThat(FileName.findUuid(DISK.toString())).contains(DISK);
        assertThat(FileName.findUuid(DISK.toString().toUpperCase(Locale.ROOT))).isEmpty();
        assertThat(FileName.findUuid("1-1-1-1-1")).isEmpty();
    }

    @Test
    void a_mode_is_the_same_as_bits_and_as_permissions() {
        for (var bits = 0; bits <= 0777; bits++) {
            assertThat(Mode.of(new Mode(bits).permissions()).bits()).isEqualTo(bits);
        }
        assertThat(new Mode(0770)).hasToString("0770");
        assertThat(new Mode(0)).hasToString("0000");
        assertThatThrownBy(() -> new Mode(01777)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_access_is_written_as_setfacl_takes_it() {
        var owners = Owners.standard().withQemu("qemu");
        assertThat(Grant.searchForQemu().entry(owners)).isEqualTo("u:qemu:--x");
        assertThat(new Grant(Party.GROUP, "r-x").entry(owners)).isEqualTo("g:kss:r-x");
    }
}
