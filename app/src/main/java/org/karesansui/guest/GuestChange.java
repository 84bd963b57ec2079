package org.karesansui.guest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.karesansui.web.Body;
import org.karesansui.web.Fields;
import org.karesansui.words.Sentence;

/** What of a guest's label is to change; what is absent stays. */
record GuestChange(
        @Nullable String title,
        @Nullable Note note,
        @Nullable List<String> tags,
        @Nullable Boolean autostart) {
    static final Body<GuestChange> BODY = new Body<>(Form.class, GuestChange::read);

    private static final int LONGEST_TITLE = 256;

    /** What is sent. An empty title, note or list of tags takes it away. */
    record Form(
            @Nullable String title,
            GuestForm.@Nullable NoteForm note,
            @Nullable List<String> tags,
            @Nullable Boolean autostart) {}

    /** What a dry run says of it. */
    List<Sentence> steps(String guest) {
        var steps = new ArrayList<Sentence>();
        if (title != null) {
            steps.add(Sentence.of("guest.plan.title", guest));
        }
        if (note != null) {
            steps.add(Sentence.of("guest.plan.note", guest));
        }
        if (tags != null) {
            steps.add(Sentence.of("guest.plan.tags", guest));
        }
        if (autostart != null) {
            steps.add(Sentence.of(autostart ? "guest.plan.autostart" : "guest.plan.noAutostart", guest));
        }
        return steps;
    }

    static GuestChange read(Fields fields) {
        var hasTitle = fields.has("title");
        var title = fields.optional("title", text -> GuestForm.line(text, LONGEST_TITLE), "");
        var note = fields.optionalObject("note", GuestForm::note);
        var hasTags = fields.has("tags");
        var tags = fields.values("tags", GuestForm::tags);
        var hasAutostart = fields.has("autostart");
        var autostart = fields.flag("autostart", false);
        return fields.orThrow(() -> new GuestChange(
                hasTitle ? title.value() : null,
                note.value().orElse(null),
                hasTags ? tags.value().stream().flatMap(List::stream).distinct().toList() : null,
                hasAutostart ? autostart.value() : null));
    }
}
