package org.karesansui.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_new_file_has_the_mode_that_was_asked_for() throws IOException {
        var file = folder.resolve("new.conf");
        AtomicFile.write(file, NEW, new Mode(0660));
        assertThat(file).hasBinaryContent(NEW);
        assertThat(Mode.of(Files.getPosixFilePermissions(file))).isEqualTo(new Mode(0660));
    }

    @Test
    void what_a_writer_that_died_leaves_is_known_by_its_name() {
        assertThat(AtomicFile.isDraft(folder.resolve(".web1.0e5f6a7b-1111-2222-3333-444455556666")))
                .isTrue();
        assertThat(AtomicFile.isDraft(folder.resolve("web1.0e5f6a7b-1111-2222-3333-444455556666")))
                .isFalse();
        assertThat(AtomicFile.isDraft(folder.resolve(".web1.swp"))).isFalse();
    }

    @Test
    void a_file_that_exists_keeps_its_mode() throws IOException {
        var file = Files.writeString(folder.resolve("old.conf"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        AtomicFile.write(file, NEW, new Mode(0600));
        assertThat(file).hasBinaryContent(NEW);
        assertThat(Mode.of(Files.getPosixFilePermissions(file))).isEqualTo(new Mode(0664));
    }

    @Test
    void a_file_that_is_linked_here_is_replaced_where_it_lies() throws IOException {
        var file = Files.writeString(folder.resolve("elsewhere"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link"), file);
        AtomicFile.write(link, NEW, new Mode(0600));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void nothing_is_left_beside_the_file_when_the_rename_fails() throws IOException {
        var occupied = Files.createDirectories(folder.resolve("occupied/child"));
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("occupied"), NEW, new Mode(0600)))
                .isInstanceOf(IOException.class);
        assertThat(occupied).exists();
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }
}
