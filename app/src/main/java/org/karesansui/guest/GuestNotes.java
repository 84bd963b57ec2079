package org.karesansui.guest;

import java.util.List;
import java.util.Map;
import org.karesansui.web.Body;
import org.karesansui.web.Fields;
import org.karesansui.web.Form;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.GuestMetadata;

/**
 * What people wrote about a guest, as a whole that is edited at once. It lives in the guest's definition: the title is
 * libvirt's, the rest in our namespace of its metadata.
 *
 * @param title empty for none
 */
public record GuestNotes(String title, Note note, List<String> tags) {
    static final Body<GuestNotes> BODY = new Body<>(GuestNotes.class, GuestNotes::read);

    private static final int LONGEST_TITLE = 256;

    public GuestNotes {
        tags = List.copyOf(tags);
    }

    static GuestNotes of(DomainXml definition) {
        var metadata = definition.metadata();
        return new GuestNotes(
                definition.title().orElse(""),
                new Note(
                        metadata.flatMap(GuestMetadata::noteTitle).orElse(""),
                        metadata.flatMap(GuestMetadata::noteText).orElse("")),
                metadata.map(GuestMetadata::tags).orElse(List.of()));
    }

    private static GuestNotes read(Fields fields) {
        var title = fields.optional("title", text -> GuestForm.line(text, LONGEST_TITLE), "");
        var note = fields.optionalObject("note", GuestForm::note);
        var tags = fields.values("tags", GuestForm::tags);
        return fields.orThrow(() -> new GuestNotes(
                title.value(),
                note.value().orElse(Note.NONE),
                tags.value().stream().flatMap(List::stream).distinct().toList()));
    }

    GuestChange change() {
        return new GuestChange(title, note, tags, null);
    }

    /** What of it is not so yet. */
    GuestChange changeFrom(GuestNotes current) {
        return new GuestChange(
                title.equals(current.title) ? null : title,
                note.equals(current.note) ? null : note,
                tags.equals(current.tags) ? null : tags,
                null);
    }

    Form form() {
        return Form.of(Map.of(
                "title", title,
                "note.title", note.title(),
                "note.text", note.text(),
                "tags", String.join(", ", tags)));
    }
}
