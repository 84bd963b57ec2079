package org.karesansui.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.xml.domain.DiskBus;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.network.NetworkXml;
import org.karesansui.xml.snapshot.SnapshotXml;
import org.karesansui.xml.storage.PoolXml;
import org.karesansui.xml.storage.VolumeXml;

/** What views answer where the document says nothing, something else, or something that nobody has heard of. */
class ReadingTest {
    @Test
    void what_is_not_said_is_empty_and_what_must_be_said_is_missed() {
        var domain = DomainXml.parse("<domain type='kvm'/>");
        assertThat(domain.title()).isEmpty();
        assertThat(domain.currentMemory()).isEmpty();
        assertThat(domain.metadata()).isEmpty();
        assertThat(domain.disks()).isEmpty();
        assertThat(domain.os().bootDevices()).isEmpty();
        assertThat(domain.toXml()).as("reading writes nothing").isEqualTo("<domain type=\"kvm\"/>");
        assertThatThrownBy(domain::name).isInstanceOf(XmlException.class).hasMessage("domain/name is missing");
        assertThatThrownBy(domain::memory).isInstanceOf(XmlException.class).hasMessage("domain/memory is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<domain><memory unit='KiB'>lots</memory></domain>",
                        "<domain><memory unit='stones'>1</memory></domain>",
                "<domain><memory>-1</memory></domain>", "<domain><memory unit='E'>9</memory></domain>"
            })
    void a_value_that_libvirt_never_writes_is_refused_with_its_place(String xml) {
        var domain = DomainXml.parse(xml);
        assertThatThrownBy(domain::memory)
                .isInstanceOf(XmlException.class)
                .hasMessageStartingWith("domain/memory does");
    }

    @Test
    void values_of_every_kind_name_their_place_when_they_are_wrong() {
        var domain = DomainXml.parse("<domain><uuid>x</uuid><vcpu>many</vcpu><os><bootmenu enable='perhaps'/></os>"
                + "<devices><interface><mac address='?'/></interface><disk><target dev='a' bus='two words'/></disk>"
                + "</devices></domain>");
        assertThatThrownBy(domain::uuid).hasMessageStartingWith("domain/uuid does");
        assertThatThrownBy(domain::vcpus).hasMessageStartingWith("domain/vcpu does");
        assertThatThrownBy(() -> domain.os().bootMenu()).hasMessageStartingWith("domain/os/bootmenu/@enable does");
        assertThatThrownBy(() -> domain.interfaces().getFirst().mac()).hasMessageStartingWith("interface/mac/@address");
        assertThatThrownBy(() -> domain.disks().getFirst().bus()).isInstanceOf(XmlException.class);
    }

    @Test
    void an_unknown_word_is_read_and_written_as_it_is() {
        var domain = DomainXml.parse("<domain><devices><disk><target dev='a' bus='ufs'/></disk></devices></domain>");
        var bus = domain.disks().getFirst().bus().orElseThrow();
        assertThat(bus).isEqualTo(new DiskBus("ufs")).hasToString("ufs");
        domain.disks().getFirst().bus(bus);
        assertThat(domain.toXml()).contains("bus=\"ufs\"");
    }

    @Test
    void amounts_are_read_in_the_unit_that_stands_there_and_in_libvirts_default() {
        assertThat(DomainXml.parse("<domain><memory>2048</memory></domain>").memory())
                .isEqualTo(Bytes.ofMib(2));
        assertThat(DomainXml.parse("<domain><memory unit='G'>2</memory></domain>")
                        .memory())
                .isEqualTo(Bytes.ofGib(2));
        assertThat(VolumeXml.parse("<volume><capacity>2048</capacity></volume>").capacity())
                .contains(Bytes.ofKib(2));
        assertThat(VolumeXml.parse("<volume><capacity unit='MB'>2</capacity></volume>")
                        .capacity())
                .contains(new Bytes(2_000_000));
    }

    @Test
    void memory_that_is_no_whole_kibibyte_is_written_to_the_byte() {
        var domain = DomainXml.parse("<domain/>").memory(new Bytes(1_000_001));
        assertThat(domain.memory()).isEqualTo(new Bytes(1_000_001));
    }

    @Test
    void a_uuid_is_read_without_dashes_too() {
        assertThat(DomainXml.parse("<domain><uuid>0E2A2C5F5F4C4D358B3E3D8A0F3B6D51</uuid></domain>")
                        .uuid())
                .contains(UUID.fromString("0e2a2c5f-5f4c-4d35-8b3e-3d8a0f3b6d51"));
    }

    @Test
    void another_document_is_refused() {
        assertThatThrownBy(() -> DomainXml.parse("<network/>"))
                .isInstanceOf(XmlException.class)
                .hasMessageContaining("network");
        assertThatThrownBy(() -> NetworkXml.parse("<domain/>")).isInstanceOf(XmlException.class);
        assertThatThrownBy(() -> PoolXml.parse("<domain/>")).isInstanceOf(XmlException.class);
        assertThatThrownBy(() -> VolumeXml.parse("<domain/>")).isInstanceOf(XmlException.class);
        assertThatThrownBy(() -> SnapshotXml.parse("<domain/>")).isInstanceOf(XmlException.class);
    }
}
