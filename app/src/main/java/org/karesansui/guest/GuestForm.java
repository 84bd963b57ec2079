package org.karesansui.guest;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;
import org.karesansui.web.Body;
import org.karesansui.web.Fields;
import org.karesansui.web.Inline;
import org.karesansui.xml.Bytes;

/** A guest that is wanted, as page, API and command line send it: the same fields, read in one place. */
public record GuestForm(
        LabelForm label,
        ShapeForm shape,
        @Nullable BootForm boot,
        DevicesForm devices,
        StartForm starts,
        @Nullable OvercommitForm overcommit,
        @Nullable CloudForm cloud) {
    public static final Body<GuestDraft> BODY = new Body<>(GuestForm.class, GuestForm::read);

    private static final int MOST_VCPUS = 1024;
    private static final int LONGEST_TITLE = 256;
    private static final int LONGEST_NOTE = 64 * 1024;
    /** Of a guest whose own name was wrong; no guest has it. */
    private static final GuestName STAND_IN = new GuestName("unnamed.karesansui");

    private static final Bytes USUAL_MEMORY = Bytes.ofGib(1);

    /** What people call it and say of it. */
    record LabelForm(
            String name,
            @Nullable String title,
            @Nullable NoteForm note,
            @Nullable List<String> tags) implements Inline {}

    record ShapeForm(
            @Nullable Integer vcpus,
            @Nullable Bytes memory,
            @Nullable String machine) implements Inline {}

    /** When it is started: once it is made, and with its host. */
    record StartForm(@Nullable Boolean start, @Nullable Boolean autostart) implements Inline {}

    record OvercommitForm(
            @Nullable Boolean memory, @Nullable Boolean storage) {}

    record NoteForm(@Nullable String title, @Nullable String text) {}

    static GuestDraft read(Fields fields) {
        return read(fields, DevicesForm::read);
    }

    /** As a page sends it: with a disk and a NIC that may have been left empty. */
    static GuestDraft readPage(Fields fields) {
        return read(fields, DevicesForm::readPage);
    }

    private static GuestDraft read(Fields fields, BiFunction<Fields, GuestBoot, GuestDevices> deviceReader) {
        var name = fields.need("name", GuestName::new);
        var title = fields.optional("title", text -> line(text, LONGEST_TITLE), "");
        var note = fields.optionalObject("note", GuestForm::note);
        var tags = fields.values("tags", GuestForm::tags);
        var vcpus = fields.number("vcpus", 1, MOST_VCPUS, 1);
        var memory = fields.optional("memory", GuestForm::size, USUAL_MEMORY);
        var machine = fields.optional("machine", text -> line(text, LONGEST_TITLE), "");
        var boot = fields.optionalObject("boot", BootForm::read)
                .or(Optional.empty())
                .orElseGet(GuestBoot.Disks::new);
        var devices = deviceReader.apply(fields, boot);
        var cloud = fields.optionalObject(
                        "cloud", each -> CloudForm.read(each, name.or(STAND_IN).value()))
                .or(Optional.empty())
                .flatMap(told -> told);
        if (cloud.isPresent() && !(boot instanceof GuestBoot.Image)) {
            fields.reject("cloud.user", GuestProblem.GUEST_CLOUD_WITHOUT_IMAGE);
        }
        var start = fields.flag("start", true);
        var autostart = fields.flag("autostart", false);
        var overcommit = fields.optionalObject("overcommit", GuestForm::overcommit);
        var label = new GuestLabel(
                name.or(STAND_IN),
                title.or(""),
                note.or(Optional.empty()).orElse(Note.NONE),
                tags.or(List.of()).stream().flatMap(List::stream).distinct().toList());
        var spec = new GuestSpec(
                label,
                new GuestShape(vcpus.or(1L).intValue(), memory.or(USUAL_MEMORY), machine.or("")),
                boot,
                devices,
                start.or(true),
                autostart.or(false),
                overcommit.or(Optional.empty()).orElse(Overcommit.NONE),
                cloud.orElse(null));
        return new GuestDraft(spec, fields.faults());
    }

    private static Overcommit overcommit(Fields fields) {
        var memory = fields.flag("memory", false);
        var storage = fields.flag("storage", false);
        return fields.orThrow(() -> new Overcommit(memory.value(), storage.value()));
    }

    static Note note(Fields fields) {
        var title = fields.optional("title", text -> line(text, LONGEST_TITLE), "");
        var text = fields.optional("text", typed -> text(typed, LONGEST_NOTE), "");
        return fields.orThrow(() -> new Note(title.value(), text.value()));
    }

    static List<String> tags(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .map(GuestForm::tag)
                .toList();
    }

    private static String tag(String text) {
        if (text.length() > 32 || text.chars().anyMatch(Character::isISOControl)) {
            throw new Problem(GuestProblem.GUEST_TAG_INVALID, text);
        }
        return text;
    }

    static String line(String text, int longest) {
        return text(text.replaceAll("[\\p{Cntrl}]+", " ").strip(), longest);
    }

    /** XML has no place for control characters, line ends and tabs apart. */
    static String text(String text, int longest) {
        if (text.length() > longest) {
            throw new Problem(GuestProblem.GUEST_TEXT_TOO_LONG, Integer.toString(longest));
        }
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    static Bytes size(String text) {
        try {
            return Bytes.parse(text);
        } catch (IllegalArgumentException notASize) {
            throw new Problem(notASize, GuestProblem.GUEST_SIZE_INVALID, text);
        }
    }
}
