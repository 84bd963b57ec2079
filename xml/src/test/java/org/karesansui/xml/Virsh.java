package org.karesansui.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * libvirt's own client on its test driver: it reads what we wrote and answers in its own words. Each world lives as long
 * as one process, so that several commands are run in one.
 */
public final class Virsh {
    private final Path folder;
    private final List<String> commands = new ArrayList<>();

    /** @param folder for the files that are handed over */
    public Virsh(Path folder) {
        this.folder = folder;
    }

    /** Runs {@code command FILE}, FILE holding the view's XML. */
    public Virsh with(String command, XmlView view) throws Exception {
        var file = Files.writeString(folder.resolve(commands.size() + ".xml"), view.toXml());
        commands.add(command.replace("FILE", file.toString()));
        return this;
    }

    public void run(String command) {
        commands.add(command);
    }

    /** Runs a last command and answers the document that it prints. */
    public XmlNode says(String command) throws Exception {
        commands.add("echo <<<");
        commands.add(command);
        commands.add("echo >>>");
        var virsh = new ProcessBuilder("virsh", "-q", "-c", "test:///default", String.join("; ", commands))
                .redirectErrorStream(true)
                .start();
        virsh.getOutputStream().close();
        var said = new String(virsh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(virsh.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("error:");
        return XmlNode.parse(
                said.substring(said.indexOf("<<<") + 3, said.lastIndexOf(">>>")).strip());
    }
}
