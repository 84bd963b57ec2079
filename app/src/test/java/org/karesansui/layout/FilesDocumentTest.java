package org.karesansui.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.karesansui.Golden;
import org.karesansui.layout.Ownership.Libvirts;
import org.karesansui.layout.Ownership.Ours;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

class FilesDocumentTest {
    private static final String HEAD = """
            # Files

            Every path of Karesansui, and those of libvirt's that it shows. Generated from the room `layout` (`Places`); do not edit.
            `GUEST` is a guest's name, `UUID` the UUID of a guest or a disk. All lie below the root of `--root DIR`, which is `/` by default.
            An access “QEMU `--x`” is an entry of the access control list (`setfacl`), without which QEMU's user cannot reach its images.
            What is libvirt's keeps the owner and mode that libvirt gives it at each start; we read it and change it through libvirt only.

            | Path | Owner, mode | Access beside | Written by | What |
            |---|---|---|---|---|
            """;

    @Test
    void the_document_of_files_says_what_the_layout_says() throws IOException {
        var layout = Layout.of(Path.of("/"));
        var rows = layout.places().stream().map(place -> row(layout, place)).collect(Collectors.joining());
        Golden.check("docs/files.md", HEAD + rows);
    }

    private static String row(Layout layout, Place place) {
        var path = place.path() + (place.kind() == PlaceKind.FOLDER ? "/" : "");
        var owner = switch (place.ownership()) {
            case Ours(var user, var group, var mode) ->
                layout.owners().name(user) + ":" + layout.owners().name(group)
                        + (place.kind() == PlaceKind.LINK ? ", link" : " " + mode);
            case Libvirts() -> "libvirt’s";
        };
        var grants = place.grants().stream()
                .map(grant ->
                        (grant.to() == Party.QEMU ? "QEMU" : layout.owners().name(grant.to())) + " `" + grant.access()
                                + "`")
                .collect(Collectors.joining(", "));
        var what = Words.in(Language.ENGLISH).say(place.description());
        return "| %s | %s | %s | %s | %s |\n".formatted(path, owner, grants, writer(place.writer()), what);
    }

    private static String writer(Writer writer) {
        return switch (writer) {
            case SET_UP -> "set-up";
            case PERSON -> "person, settings page";
            case DAEMON -> "daemon";
            case HELPER -> "root helper";
            case QEMU -> "QEMU";
            case LIBVIRT -> "libvirt";
        };
    }
}
