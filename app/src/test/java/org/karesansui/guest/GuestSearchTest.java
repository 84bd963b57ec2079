package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.GuestId;
import org.karesansui.host.GuestLoad;
import org.karesansui.host.GuestTraits;
import org.karesansui.host.HostName;
import org.karesansui.host.PowerState;
import org.karesansui.problem.Problem;
import org.karesansui.xml.Bytes;

class GuestSearchTest {
    private static final GuestFacts WEB = new GuestFacts(
            new GuestId(new HostName("kvm2"), UUID.randomUUID()),
            "web1",
            PowerState.RUNNING,
            true,
            new GuestTraits(
                    "Shop window",
                    List.of("web", "Tokyo"),
                    2,
                    Bytes.ofGib(8),
                    true,
                    false,
                    List.of(),
                    new GuestTraits.Text(0, null, GuestTraits.Installation.NONE)),
            new GuestLoad(62.5, 0, 0, 0, 0, 0),
            null,
            List.of("192.168.122.10"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "WEB",
                "shop",
                "tokyo",
                "192.168.122",
                "state:running",
                "tag:web tag:tokyo",
                "host:KVM2 name:eb",
                "mem>4G",
                "mem=8GiB",
                "mem<=8192M",
                "cpu>50",
                "cpu>50%",
                "vcpu>=2 vcpu<3"
            })
    void it_finds_what_it_describes(String search) {
        assertThat(GuestSearch.parse(search).matches(WEB)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"db", "state:paused", "tag:db", "host:kvm", "name:shop", "mem>8G", "cpu<50", "web db", "tag:we"})
    void it_leaves_out_what_it_does_not_describe(String search) {
        assertThat(GuestSearch.parse(search).matches(WEB)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mem>much", "vcpu=two"})
    void a_figure_that_is_none_is_refused_by_its_word(String search) {
        assertThatThrownBy(() -> GuestSearch.parse("web " + search)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(GuestProblem.GUEST_SEARCH_INVALID);
            assertThat(problem.sentence().arguments()).containsExactly(search);
        });
    }

    @Test
    void words_must_all_hold() {
        assertThat(GuestSearch.parse("web state:running cpu<10").matches(WEB)).isFalse();
    }
}
