package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Domains on libvirt's own test driver. */
class DomainTest {
    private static final String GUEST = """
            <domain type='test'><name>web</name><uuid>0b9c6d0e-5d5c-4c6e-9a51-5a1f0ac2a001</uuid>
            <memory unit='KiB'>8388608</memory><currentMemory unit='KiB'>2097152</currentMemory>
            <vcpu>2</vcpu><os><type>hvm</type></os></domain>""";

    @RegisterExtension
    final TestConnection host = new TestConnection();

    @Test
    void a_domain_of_the_test_driver_is_listed_with_its_state() {
        try (var domains = host.connection().listAllDomains()) {
            assertThat(domains.stream().map(Domain::name)).containsExactly("test");
            var domain = domains.list().getFirst();
            assertThat(domain.info()).satisfies(info -> {
                assertThat(info.state()).isEqualTo(DomainState.RUNNING);
                assertThat(info.maxMemory()).isEqualTo(8L << 30);
                assertThat(info.memory()).isEqualTo(2L << 30);
                assertThat(info.vcpus()).isEqualTo(2);
                assertThat(info.cpuTime()).isGreaterThanOrEqualTo(Duration.ZERO);
            });
            assertThat(domain.xml()).contains("<name>test</name>");
            assertThat(domain.id()).contains(1);
        }
    }

    @Test
    void a_definition_lives_from_define_to_undefine() {
        try (var domain = host.connection().domainDefineXml(GUEST)) {
            assertThat(domain.uuid()).isEqualTo(UUID.fromString("0b9c6d0e-5d5c-4c6e-9a51-5a1f0ac2a001"));
            assertThat(domain.id()).isEmpty();
            assertThat(domain.isActive()).isFalse();
            domain.create();
            assertThat(domain.state().state()).isEqualTo(DomainState.RUNNING);
            domain.suspend();
            assertThat(domain.state().state()).isEqualTo(DomainState.PAUSED);
            domain.resume();
            domain.shutdown();
            assertThat(domain.state().state()).isEqualTo(DomainState.SHUTOFF);
            domain.create();
            domain.destroy();
            domain.undefine();
        }
        assertThat(host.connection().findDomain("web")).isEmpty();
    }

    @Test
    void metadata_is_set_read_and_removed_without_the_rest() {
        var namespace = new Domain.Namespace("kss", "https://example.org/kss");
        try (var domain = host.connection().domainLookupByName("test")) {
            domain.setMetadata(MetadataType.ELEMENT, "<note>old</note>", namespace, AffectFlag.LIVE);
            assertThat(domain.metadata(MetadataType.ELEMENT, namespace.uri(), AffectFlag.LIVE))
                    .hasValueSatisfying(text -> assertThat(text).contains("old"));
            domain.setMetadata(MetadataType.ELEMENT, null, namespace, AffectFlag.LIVE);
            assertThat(domain.metadata(MetadataType.ELEMENT, namespace.uri(), AffectFlag.LIVE))
                    .isEmpty();
            domain.setMetadata(MetadataType.TITLE, "Front end", Domain.Namespace.NONE, AffectFlag.LIVE);
            assertThat(domain.metadata(MetadataType.TITLE, null, AffectFlag.LIVE))
                    .contains("Front end");
        }
    }

    @Test
    void bulk_statistics_name_their_domain() {
        var stats = host.connection().domainStats(EnumSet.of(StatsGroup.STATE));
        assertThat(stats).hasSize(1);
        assertThat(stats.getFirst().name()).isEqualTo("test");
        assertThat(stats.getFirst().values().number("state.state")).hasValue(DomainState.RUNNING.number());
    }

    @Test
    void a_domain_that_is_not_there_is_an_error_with_its_code() {
        assertThatThrownBy(() -> host.connection().domainLookupByName("nobody"))
                .isInstanceOfSatisfying(LibvirtException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.NO_DOMAIN);
                    assertThat(e.domain()).isEqualTo(ErrorDomain.TEST);
                    assertThat(e).hasMessageContaining("not found");
                });
    }

    @Test
    void a_name_with_a_nul_inside_is_refused_before_libvirt_reads_half_of_it() {
        assertThatThrownBy(() -> host.connection().domainLookupByName("test\0er"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
