package org.karesansui.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karesansui.exec.Command;
import org.karesansui.exec.HostCommands;
import org.karesansui.problem.Problem;
import org.karesansui.xml.Bytes;

/** Images as qemu-img makes them. */
class ImageHeadTest {
    @TempDir
    Path folder;

    private Path image(String... arguments) {
        var words = new ArrayList<>(List.of("qemu-img", "create", "-q"));
        words.addAll(List.of(arguments));
        var command =
                Command.of(words.getFirst(), words.subList(1, words.size()).toArray(String[]::new));
        new HostCommands().run(command.timeout(Duration.ofMinutes(1))).require();
        return folder.resolve("image");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static ImageHead head(Path image) throws IOException {
        try (var channel = FileChannel.open(image)) {
            var bytes = ByteBuffer.allocate(ImageHead.LENGTH);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            return new ImageHead("image", bytes.flip(), new Bytes(channel.size()));
        }
    }

    private static void refused(Path image, StorageProblem code) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> head(image).judge())
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private Path write(String name, int at, byte... bytes) throws IOException {
        var file = folder.resolve(name);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), at);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"compat=1.1", "compat=0.10", "compat=1.1,compression_type=zstd", "compat=1.1,extended_l2=on"})
    void a_whole_qcow2_file_is_taken_with_the_size_of_its_disk(String options) throws IOException {
        var image = image("-f", "qcow2", "-o", options, file("image"), "3G");
        assertThat(head(image).judge()).isEqualTo(new ImageHead.Judged(ImageFormat.QCOW2, Bytes.ofGib(3)));
    }

    @Test
    void a_raw_disk_is_told_by_its_boot_sector() throws IOException {
        var image = image("-f", "raw", file("image"), "8M");
        refused(image, StorageProblem.IMAGE_UNKNOWN);
        write("image", 510, (byte) 0x55, (byte) 0xaa);
        assertThat(head(image).judge()).isEqualTo(new ImageHead.Judged(ImageFormat.RAW, Bytes.ofMib(8)));
    }

    @Test
    void an_image_that_names_a_file_of_the_host_is_refused() throws IOException {
        var secret = Files.write(folder.resolve("secret"), new byte[4096]);
        refused(
                image("-f", "qcow2", "-b", secret.toString(), "-F", "raw", file("image"), "1M"),
                StorageProblem.IMAGE_NOT_WHOLE);
        Files.delete(folder.resolve("image"));
        refused(
                image("-f", "qcow2", "-o", "data_file=" + file("data") + ",data_file_raw=on", file("image"), "1M"),
                StorageProblem.IMAGE_NOT_WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vmdk", "vdi", "vhdx", "vpc", "qed"})
    void a_disk_of_another_format_is_named_as_what_it_is(String format) throws IOException {
        refused(image("-f", format, file("image"), "8M"), StorageProblem.IMAGE_FORMAT_FOREIGN);
    }

    @Test
    void an_encrypted_image_is_refused() throws IOException {
        var key = Files.writeString(folder.resolve("key"), "secret");
        var image = image(
                "--object",
                "secret,id=key,file=" + key,
                "-f",
                "qcow2",
                "-o",
                "encrypt.format=luks,encrypt.key-secret=key,encrypt.iter-time=10",
                file("image"),
                "1M");
        refused(image, StorageProblem.IMAGE_ENCRYPTED);
    }

    @Test
    void a_disk_that_is_larger_than_can_be_is_refused() throws IOException {
        image("-f", "qcow2", file("image"), "1M");
        refused(write("image", 24, (byte) 0x80, (byte) 0, (byte) 0, (byte) 0), StorageProblem.IMAGE_DAMAGED);
    }

    @Test
    void what_is_no_image_at_all_is_refused() throws IOException {
        refused(Files.writeString(folder.resolve("words"), "#cloud-config\n"), StorageProblem.IMAGE_UNKNOWN);
        refused(Files.write(folder.resolve("empty"), new byte[0]), StorageProblem.IMAGE_UNKNOWN);
        refused(write("short", 0, (byte) 'Q', (byte) 'F', (byte) 'I', (byte) 0xfb), StorageProblem.IMAGE_DAMAGED);
        refused(
                write("cd", 0x8001, (byte) 'C', (byte) 'D', (byte) '0', (byte) '0', (byte) '1'),
                StorageProblem.IMAGE_FORMAT_FOREIGN);
    }
}
