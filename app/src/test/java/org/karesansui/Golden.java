package org.karesansui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares generated text with the committed file; {@code -Dgolden.write} writes the file instead. */
public final class Golden {
    private Golden() {}

    /** @param file relative to the repository, as {@code docs/files.md} */
    public static void check(String file, String text) throws IOException {
        var path = Path.of("..").resolve(file);
        if (System.getProperty("golden.write") != null) {
            Files.writeString(path, text);
            return;
        }
        assertThat(path)
                .as("%s is generated; run the test with -Dgolden.write", file)
                .exists();
        assertThat(Files.readString(path))
                .as("%s is generated; run the test with -Dgolden.write", file)
                .isEqualTo(text);
    }
}
