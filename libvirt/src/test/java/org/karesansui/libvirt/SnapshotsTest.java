package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SnapshotsTest {
    @RegisterExtension
    final TestConnection host = new TestConnection();

    @Test
    void snapshots_form_a_tree_that_can_be_walked_and_cut() {
        try (var domain = host.connection().domainLookupByName("test")) {
            var snapshots = domain.snapshots();
            assertThat(snapshots.current()).isEmpty();
            snapshots
                    .createXml("<domainsnapshot><name>first</name></domainsnapshot>")
                    .close();
            snapshots
                    .createXml("<domainsnapshot><name>second</name></domainsnapshot>")
                    .close();
            try (var second = snapshots.lookupByName("second");
                    var parent = second.parent().orElseThrow();
                    var children = parent.listAllChildren()) {
                assertThat(second.isCurrent()).isTrue();
                assertThat(parent.name()).isEqualTo("first");
                assertThat(parent.parent()).isEmpty();
                assertThat(children.stream().map(Snapshot::name)).containsExactly("second");
                parent.revert();
                assertThat(parent.isCurrent()).isTrue();
                second.delete();
            }
            assertThat(snapshots.count()).isEqualTo(1);
            assertThat(snapshots.find("second")).isEmpty();
        }
    }
}
