package org.karesansui.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karesansui.problem.Problem;
import org.karesansui.xml.domain.GraphicsType;
import org.karesansui.xml.domain.GraphicsXml;

/**
 * The file that opens a guest's screen in virt-viewer on somebody's desk (remote-viewer(1), CONNECTION FILE). It holds the
 * password, and asks the viewer to delete it once it is read.
 *
 * @param entries by key, in the order of the file
 */
record ViewerFile(Map<String, String> entries) {
    static final String TYPE = "application/x-virt-viewer";

    private static final Set<String> ALL_ADDRESSES = Set.of("", "0.0.0.0", "::");

    ViewerFile {
        entries = new LinkedHashMap<>(entries);
    }

    /**
     * @param from the name by which the host is reached from where the file is asked for
     * @throws Problem {@link ConsoleProblem#CONSOLE_NO_VIEWER} where no screen listens on a port
     */
    static ViewerFile of(ScreenPlace place, String from) {
        var name = place.way().guest().name();
        return Stream.of(GraphicsType.SPICE, GraphicsType.VNC)
                .flatMap(type -> place.find(type).stream())
                .filter(ViewerFile::listens)
                .findFirst()
                .map(graphics -> of(graphics, name, from))
                .orElseThrow(() -> new Problem(ConsoleProblem.CONSOLE_NO_VIEWER, name));
    }

    private static boolean listens(GraphicsXml graphics) {
        return Stream.of(graphics.port(), graphics.tlsPort())
                .flatMap(Optional::stream)
                .anyMatch(port -> port > 0);
    }

    private static ViewerFile of(GraphicsXml graphics, String name, String from) {
        var address = graphics.listenerAddress().or(graphics::listenAddress).orElse("");
        var entries = new LinkedHashMap<String, String>();
        entries.put("type", graphics.type().word());
        entries.put("host", ALL_ADDRESSES.contains(address) ? from : address);
        graphics.port().filter(port -> port > 0).ifPresent(port -> entries.put("port", port.toString()));
        graphics.tlsPort().filter(port -> port > 0).ifPresent(port -> entries.put("tls-port", port.toString()));
        graphics.password().ifPresent(password -> entries.put("password", password));
        entries.put("title", name);
        entries.put("delete-this-file", "1");
        return new ViewerFile(entries);
    }

    String text() {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + escaped(entry.getValue()) + "\n")
                .collect(Collectors.joining("", "[virt-viewer]\n", ""));
    }

    /** As GKeyFile reads values: a name of a guest must not become a line of its own. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replaceFirst("^ ", "\\\\s");
    }
}
