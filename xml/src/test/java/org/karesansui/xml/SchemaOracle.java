package org.karesansui.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** libvirt's own RELAX NG schemas and xmllint, as they are installed: someone else's opinion of what we write. */
public final class SchemaOracle {
    private static final Path SCHEMAS = Path.of("/usr/share/libvirt/schemas");

    private SchemaOracle() {}

    /** @param schema a file of libvirt's schemas without its ending, as {@code domain} or {@code storagepool} */
    public static void accepts(String schema, XmlView view) throws Exception {
        var file = SCHEMAS.resolve(schema + ".rng");
        assertThat(file).as("package libvirt0").exists();
        var xmllint = new ProcessBuilder("xmllint", "--noout", "--nonet", "--relaxng", file.toString(), "-")
                .redirectErrorStream(true)
                .start();
        try (var input = xmllint.getOutputStream()) {
            input.write(view.toXml().getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(xmllint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(xmllint.waitFor()).as(said + view.toXml()).isZero();
    }
}
