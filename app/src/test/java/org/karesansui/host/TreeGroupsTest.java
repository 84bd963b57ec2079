package org.karesansui.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.karesansui.host.HostTree.Group;
import org.karesansui.host.HostTree.Leaf;

class TreeGroupsTest {
    private static List<Leaf> leaves(Stream<String> names) {
        return names.sorted(String.CASE_INSENSITIVE_ORDER)
                .map(name -> new Leaf(name, name, "/hosts/local/guests/" + name, "running", "running"))
                .toList();
    }

    private static List<Leaf> numbered(String pattern, int count) {
        return leaves(IntStream.range(0, count).mapToObj(pattern::formatted));
    }

    @Test
    void names_are_grouped_by_their_first_letter_whatever_its_case() {
        var guests = leaves(Stream.of("web1", "Web2", "db1", "ウェブ"));
        assertThat(TreeGroups.of(guests)).extracting(Group::prefix).containsExactly("d", "w", "ウ");
        assertThat(TreeGroups.of(guests)).extracting(Group::count).containsExactly(1, 2, 1);
    }

    @Test
    void a_letter_that_too_many_share_is_split_until_each_group_can_be_scanned() {
        var groups = TreeGroups.of(numbered("guest-%04d", 1000));
        assertThat(groups).hasSize(10).extracting(Group::count).containsOnly(100);
        assertThat(groups.getFirst().prefix()).isEqualTo("guest-00");
    }

    @Test
    void names_that_nothing_tells_apart_stay_together() {
        var groups = TreeGroups.of(numbered("same", 300));
        assertThat(groups).extracting(Group::prefix).containsExactly("same");
        assertThat(groups.getFirst().guests()).hasSize(300);
    }

    @Test
    void no_guest_is_lost_and_each_is_in_the_group_that_begins_like_it() {
        var guests = leaves(Stream.concat(
                IntStream.range(0, 400).mapToObj("web-%03d"::formatted),
                Stream.of("web", "w", "\ud83c\udf3fmoss", "-1")));
        var groups = TreeGroups.of(guests);
        assertThat(groups.stream().flatMap(group -> group.guests().stream())).containsExactlyElementsOf(guests);
        for (var group : groups) {
            assertThat(group.guests())
                    .allSatisfy(guest ->
                            assertThat(guest.name().toLowerCase(Locale.ROOT)).startsWith(group.prefix()));
        }
    }

    @Test
    void only_the_group_of_the_shown_guest_is_written_into_the_page() {
        var standing = new HostStanding("local", "up", null, "", 1000);
        var here = "/hosts/local/guests/guest-0420";
        var branch = HostTree.Branch.of(standing, "/hosts/local", "", true, numbered("guest-%04d", 1000), here);
        assertThat(branch.guests()).isEmpty();
        assertThat(branch.groups()).hasSize(10);
        assertThat(branch.groups().stream().filter(group -> !group.guests().isEmpty()))
                .extracting(Group::prefix)
                .containsExactly("guest-04");
    }
}
