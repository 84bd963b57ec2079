package org.karesansui.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karesansui.exec.HostCommands;
import org.karesansui.helper.HostHelper;
import org.karesansui.layout.Layout;

class MirrorFolderTest {
    @TempDir
    Path root;

    private MirrorFolder folder;
    private Path files;

    @BeforeEach
    void make() throws IOException {
        var layout = Layout.of(root);
        files = Files.createDirectories(layout.mirrors());
        folder = new MirrorFolder(layout, HostHelper.inProcess(layout, new HostCommands()));
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(files.resolve(name), text);
    }

    @Test
    void guests_that_went_unseen_leave_no_file_and_what_others_put_there_stays() throws IOException {
        put("web1", MirrorFolder.heading("web1") + "\nname = \"web1\"\n");
        put("gone", MirrorFolder.heading("gone") + "\nname = \"gone\"\n");
        put("gone.orig", MirrorFolder.heading("gone") + "\nname = \"gone\"\n");
        put("README", "Notes of the night shift\n");
        put(".gone.0e5f6a7b-1111-2222-3333-444455556666", "half of a fi");
        Files.createDirectory(files.resolve("old"));
        folder.keepOnly(Set.of("web1"));
        assertThat(files)
                .isDirectoryNotContaining("glob:**/gone")
                .isDirectoryNotContaining("glob:**/.gone.*")
                .isDirectoryContaining("glob:**/web1")
                .isDirectoryContaining("glob:**/gone.orig")
                .isDirectoryContaining("glob:**/README")
                .isDirectoryContaining("glob:**/old");
    }
}
