package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoragePoolsTest {
    private static final String VOLUME = """
            <volume><name>disk.img</name><capacity unit='MiB'>10</capacity><allocation>0</allocation></volume>""";

    @RegisterExtension
    final TestConnection host = new TestConnection();

    @Test
    void a_pool_of_the_test_driver_has_space_and_a_state() {
        try (var pool = host.connection().storage().lookupByName("default-pool")) {
            assertThat(pool.info().state()).isEqualTo(PoolState.RUNNING);
            assertThat(pool.info().capacity()).isEqualTo(100L << 30);
            assertThat(pool.isActive()).isTrue();
            try (var again = host.connection().storage().lookupByUuid(pool.uuid())) {
                assertThat(again.name()).isEqualTo("default-pool");
            }
        }
    }

    @Test
    void a_volume_is_made_found_grown_and_deleted() {
        try (var pool = host.connection().storage().lookupByName("default-pool");
                var volume = pool.volumeCreateXml(VOLUME)) {
            assertThat(volume.info().capacity()).isEqualTo(10L << 20);
            assertThat(volume.info().type()).isEqualTo(VolumeType.FILE);
            try (var found = host.connection().storage().volumeLookupByPath(volume.path());
                    var home = found.pool()) {
                assertThat(found.key()).isEqualTo(volume.key());
                assertThat(home.name()).isEqualTo("default-pool");
            }
            volume.delete();
            assertThat(pool.findVolume("disk.img")).isEmpty();
        }
    }

    @Test
    void a_volume_is_copied_into_another_one() {
        try (var pool = host.connection().storage().lookupByName("default-pool");
                var volume = pool.volumeCreateXml(VOLUME);
                var copy = pool.volumeCreateXmlFrom(VOLUME.replace("disk", "copy"), volume);
                var all = pool.listAllVolumes()) {
            assertThat(copy.info().capacity()).isEqualTo(volume.info().capacity());
            assertThat(all.stream().map(StorageVolume::name)).contains("disk.img", "copy.img");
        }
    }

    @Test
    void what_is_not_there_is_told_by_its_code() {
        assertThat(host.connection().storage().find("nothing")).isEmpty();
        assertThat(host.connection().storage().findVolume("/nowhere")).isEmpty();
        assertThatThrownBy(() -> host.connection().storage().lookupByName("nothing"))
                .isInstanceOfSatisfying(
                        LibvirtException.class,
                        e -> assertThat(e.is(ErrorCode.NO_STORAGE_POOL)).isTrue());
    }
}
