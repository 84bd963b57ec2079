package org.karesansui.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The XML files beside the tests. Goldens are written anew with {@code -Dgolden.write}. */
public final class Fixture {
    private static final Path FOLDER = Path.of("src/test/resources/org/karesansui/xml");

    private Fixture() {}

    public static XmlNode read(String name) {
        return XmlNode.parse(text(name));
    }

    public static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the golden file; with {@code -Dgolden.write} that is what was made. */
    public static String golden(String name, String made) {
        if (System.getProperty("golden.write") == null) {
            return text(name);
        }
        try {
            Files.writeString(FOLDER.resolve(name), made);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
