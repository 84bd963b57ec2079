package org.karesansui.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.karesansui.xml.XmlChange.Added;
import org.karesansui.xml.XmlChange.Removed;
import org.karesansui.xml.XmlChange.Replaced;
import org.karesansui.xml.domain.BootDevice;
import org.karesansui.xml.domain.CacheMode;
import org.karesansui.xml.domain.DiskBus;
import org.karesansui.xml.domain.DiskDevice;
import org.karesansui.xml.domain.DiskFormat;
import org.karesansui.xml.domain.DiskSource;
import org.karesansui.xml.domain.DiskXml;
import org.karesansui.xml.domain.DomainXml;

class XmlDiffTest {
    private final DomainXml before = DomainXml.of(Fixture.read("domain-in.xml"));
    private final DomainXml after = DomainXml.of(before.node().copy());

    @Test
    void nothing_differs_from_a_copy_or_from_another_layout() {
        assertThat(changes()).isEmpty();
        assertThat(XmlDiff.between(
                        XmlNode.parse("<a x='1' y='2'><b/><!-- c --></a>"), XmlNode.parse("<a y='2' x='1'>\n<b/></a>")))
                .isEmpty();
    }

    @Test
    void a_changed_field_is_told_with_its_place_and_both_values() {
        after.memory(Bytes.ofGib(4)).title("Shop");
        after.devices().findDisk("vdb").orElseThrow().cache(CacheMode.NONE);
        assertThat(changes())
                .containsExactly(
                        new Replaced("domain/title", "The web server", "Shop"),
                        new Replaced("domain/memory", "2097152", "4194304"),
                        new Replaced("domain/devices/disk[vdb]/driver/@cache", "default", "none"));
    }

    @Test
    void the_only_device_of_its_kind_is_called_by_its_identity_too() {
        after.interfaces().getFirst().mtu(9000);
        after.devices().graphics().getFirst().keymap("de");
        assertThat(changes())
                .containsExactly(
                        new Replaced("domain/devices/interface[52:54:00:aa:bb:cc]/mtu/@size", "1500", "9000"),
                        new Replaced("domain/devices/graphics/@keymap", "ja", "de"));
    }

    @Test
    void a_device_that_goes_is_named_and_the_others_stay_out_of_it() {
        after.devices().remove(after.disks().getFirst());
        assertThat(changes()).hasSize(1).first().satisfies(change -> {
            assertThat(change).isInstanceOf(Removed.class);
            assertThat(change.path()).isEqualTo("domain/devices/disk[vda]");
            assertThat(change.before())
                    .hasValueSatisfying(xml -> assertThat(xml).contains("/dev/vg/web"));
            assertThat(change.after()).isEmpty();
        });
    }

    @Test
    void a_device_that_comes_is_named() {
        after.devices()
                .add(DiskXml.create(
                        DiskDevice.DISK, new DiskSource.File("/srv/c.img"), DiskFormat.RAW, "vdc", DiskBus.VIRTIO));
        assertThat(changes()).hasSize(1).first().satisfies(change -> {
            assertThat(change).isInstanceOf(Added.class);
            assertThat(change.path()).isEqualTo("domain/devices/disk[vdc]");
        });
    }

    @Test
    void one_of_several_nameless_siblings_goes_alone() {
        var old = XmlNode.parse("<hub><port n='1'/><port n='2'/><port n='3'/></hub>");
        var fresh = XmlNode.parse("<hub><port n='2'/><port n='3'/></hub>");
        assertThat(XmlDiff.between(old, fresh)).containsExactly(new Removed("hub/port[1]", "<port n=\"1\"/>"));
        assertThat(XmlDiff.between(fresh, old)).containsExactly(new Added("hub/port[1]", "<port n=\"1\"/>"));
    }

    @Test
    void an_order_that_changes_is_a_change() {
        after.os().bootDevices(List.of(BootDevice.HD, BootDevice.NETWORK));
        assertThat(changes()).containsExactly(new Replaced("domain/os/boot", "[network] [hd]", "[hd] [network]"));
    }

    @Test
    void attributes_and_texts_come_and_go() {
        var old = XmlNode.parse("<a x='1'><b>t</b><c/></a>");
        var fresh = XmlNode.parse("<a y='2'><b/><d>u</d></a>");
        assertThat(XmlDiff.between(old, fresh))
                .containsExactly(
                        new Removed("a/@x", "1"),
                        new Added("a/@y", "2"),
                        new Removed("a/b", "t"),
                        new Removed("a/c", ""),
                        new Added("a/d", "u"));
    }

    @Test
    void a_password_that_changes_is_a_change_that_shows_no_password() {
        after.devices().graphics().getFirst().password("t0psecret");
        assertThat(changes()).containsExactly(new Replaced("domain/devices/graphics/@passwd", "********", "********"));
        after.devices().remove(after.devices().graphics().getFirst());
        assertThat(changes().toString()).contains("graphics").doesNotContain("s3cret");
    }

    @Test
    void what_is_shown_holds_no_password_and_what_is_edited_keeps_it() {
        assertThat(before.redactedXml()).contains("passwd=\"********\"").doesNotContain("s3cret");
        assertThat(before.toXml()).contains("passwd=\"s3cret\"");
    }

    private List<XmlChange> changes() {
        return XmlDiff.between(before.node(), after.node());
    }
}
