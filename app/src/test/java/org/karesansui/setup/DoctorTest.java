package org.karesansui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.config.Settings;
import org.karesansui.exec.Command;
import org.karesansui.exec.HostCommands;
import org.karesansui.layout.Layout;
import org.karesansui.layout.Mode;
import org.karesansui.layout.Owners;
import org.karesansui.setup.Finding.State;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

class DoctorTest {
    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @TempDir
    Path root;

    private final HostCommands commands = new HostCommands();
    private Layout layout;

    @BeforeEach
    void prepareHost() throws IOException {
        layout = Layout.of(root).with(new Owners("root", "root", "daemon", "daemon", "nobody"));
        var host = new SetUpHost(layout, commands, launcher());
        host.apply(host.plan(), _ -> {});
        Files.writeString(layout.applicationConf(), "guest.accelerator=tcg\nserver.listen=127.0.0.1:0\n");
        host.apply(host.plan(), _ -> {});
    }

    private Path launcher() {
        return root.resolve("bin/karesansui");
    }

    private Doctor doctor() {
        var patient =
                new Doctor.Patient(layout, Settings.read(layout), launcher(), "test:///default", "qemu-system-x86_64");
        return new Doctor(patient, commands, InstantSource.fixed(Instant.now().plus(Duration.ofSeconds(1))));
    }

    private Finding about(String text) {
        return doctor().examine().stream()
                .filter(finding -> ENGLISH.say(finding.what()).contains(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_prepared_host_has_every_place_as_it_should_be() {
        for (var place : layout.places()) {
            if (!place.isPattern()) {
                assertThat(about(place.path().toString()).state())
                        .as(place.word())
                        .isEqualTo(State.OK);
            }
        }
        assertThat(about("libvirt answers").state()).isEqualTo(State.OK);
        assertThat(about("virtual network").state()).isEqualTo(State.OK);
        assertThat(about("database").state()).isEqualTo(State.OK);
        assertThat(about("reach images").state()).isEqualTo(State.OK);
        assertThat(about("clock").state()).isEqualTo(State.OK);
        assertThat(about("Free space").state()).isEqualTo(State.OK);
    }

    @Test
    void what_is_wrong_says_what_is_expected_and_found_and_is_mended() throws IOException {
        Files.setPosixFilePermissions(layout.domains(), new Mode(0755).permissions());
        Files.setPosixFilePermissions(layout.applicationConf(), new Mode(0666).permissions());
        var wrong = doctor().examine().stream()
                .filter(found ->
                        ENGLISH.say(found.what()).equals(layout.domains().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(wrong.state()).isEqualTo(State.WRONG);
        assertThat(ENGLISH.say(wrong.expected())).isEqualTo("root:daemon 0770 + u:nobody:--x");
        assertThat(ENGLISH.say(wrong.found())).isEqualTo("root:daemon 0755");
        var doctor = doctor();
        doctor.mend(doctor.plan(List.of(wrong)), _ -> {});
        assertThat(about(layout.applicationConf().toString()).state()).isEqualTo(State.OK);
        assertThat(Mode.of(Files.getPosixFilePermissions(layout.domains()))).isEqualTo(new Mode(0770));
    }

    @Test
    void a_folder_that_qemu_cannot_search_is_wrong() {
        commands.run(Command.of("setfacl", "-b", layout.domains().toString())).require();
        assertThat(about("reach images").state()).isEqualTo(State.WRONG);
    }

    @Test
    void a_clock_behind_our_own_files_is_wrong() throws IOException {
        var later = FileTime.from(Instant.now().plus(Duration.ofDays(1)));
        Files.setLastModifiedTime(layout.applicationConf(), later);
        assertThat(about("clock").state()).isEqualTo(State.WRONG);
    }

    @Test
    void a_libvirt_that_does_not_answer_is_wrong_with_libvirts_words() {
        var patient = new Doctor.Patient(
                layout, Settings.read(layout), launcher(), "test:///no/such/file.xml", "qemu-system-x86_64");
        var finding = new Doctor(patient, commands, InstantSource.system())
                .examine().stream()
                        .filter(found -> ENGLISH.say(found.what()).contains("libvirt answers"))
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.state()).isEqualTo(State.WRONG);
        assertThat(ENGLISH.say(finding.found())).contains("no/such/file.xml");
    }

    @Test
    void nothing_that_the_doctor_would_do_below_a_root_touches_the_hosts_accounts() {
        var doctor = doctor();
        assertThat(doctor.plan(doctor.examine()))
                .noneMatch(step -> List.of("JoinGroup", "WriteSudoers", "MakeAccount", "MakeGroup")
                        .contains(step.verb().getClass().getSimpleName()));
    }

    @Test
    void the_report_is_a_table_in_both_languages_and_json() throws IOException {
        Files.setPosixFilePermissions(layout.domains(), new Mode(0755).permissions());
        var findings = doctor().examine();
        var english = new DoctorReport(findings, ENGLISH);
        assertThat(english.table())
                .contains("[FAIL]  " + layout.domains() + "\n        expected: root:daemon 0770")
                .contains("[ ok ]  " + layout.boot() + "  root:daemon 0770\n");
        assertThat(english.isWell()).isFalse();
        assertThat(new DoctorReport(findings, Words.in(Language.JAPANESE)).table())
                .contains("[ 異常 ]", "対処：");
        assertThat(english.json()).hasSameSizeAs(findings);
        assertThat(english.json().get(0).fieldNames())
                .toIterable()
                .containsExactly("what", "state", "expected", "found", "mend", "mendable");
    }
}
