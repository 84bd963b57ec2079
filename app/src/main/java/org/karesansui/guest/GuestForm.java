package org.karesansui.guest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;
import org.karesansui.storage.ImageFormat;
import org.karesansui.web.Body;
import org.karesansui.web.Fields;
import org.karesansui.web.Inline;
import org.karesansui.web.Reader;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.MacAddress;

/** A guest that is wanted, as page, API and command line send it: the same fields, read in one place. */
public record GuestForm(
        LabelForm label,
        ShapeForm shape,
        @Nullable BootForm boot,
        @Nullable List<DiskForm> disks,
        @Nullable List<NicForm> nics,
        StartForm starts,
        @Nullable OvercommitForm overcommit) {
    public static final Body<GuestDraft> BODY = new Body<>(GuestForm.class, GuestForm::read);

    private static final int MOST_VCPUS = 1024;
    private static final int LONGEST_TITLE = 256;
    private static final int LONGEST_NOTE = 64 * 1024;
    private static final int LONGEST_ARGUMENTS = 2048;
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

    /** What the guest starts from; told by what is there where it is left out. */
    enum Source {
        KERNEL,
        DISKS
    }

    record BootForm(
            @Nullable Source source,
            @Nullable String kernel,
            @Nullable String kernelSha256,
            @Nullable String initrd,
            @Nullable String initrdSha256,
            @Nullable String arguments) {}

    record DiskForm(String pool, Bytes size, @Nullable ImageFormat format, DiskSpec.@Nullable Bus bus) {}

    record NicForm(String source, @Nullable String mac) {}

    static GuestDraft read(Fields fields) {
        return read(fields, disk -> Optional.of(disk(disk)), nic -> Optional.of(nic(nic)));
    }

    /** As a page sends it: with a disk and a NIC that may have been left empty. */
    static GuestDraft readPage(Fields fields) {
        return read(fields, GuestForm::pageDisk, GuestForm::pageNic);
    }

    private static GuestDraft read(
            Fields fields, Reader<Optional<DiskSpec>> diskReader, Reader<Optional<NicSpec>> nicReader) {
        var name = fields.need("name", GuestName::new);
        var title = fields.optional("title", text -> line(text, LONGEST_TITLE), "");
        var note = fields.optionalObject("note", GuestForm::note);
        var tags = fields.values("tags", GuestForm::tags);
        var vcpus = fields.number("vcpus", 1, MOST_VCPUS, 1);
        var memory = fields.optional("memory", GuestForm::size, USUAL_MEMORY);
        var machine = fields.optional("machine", text -> line(text, LONGEST_TITLE), "");
        var boot = fields.optionalObject("boot", GuestForm::boot);
        var disks = fields.list("disks", diskReader);
        var nics = fields.list("nics", nicReader);
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
                boot.or(Optional.empty()).orElseGet(GuestBoot.Disks::new),
                disks.or(List.of()).stream().flatMap(Optional::stream).toList(),
                nics.or(List.of()).stream().flatMap(Optional::stream).toList(),
                start.or(true),
                autostart.or(false),
                overcommit.or(Optional.empty()).orElse(Overcommit.NONE));
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

    private static GuestBoot boot(Fields fields) {
        var source = fields.optional("source", GuestForm::source);
        var kernel = fields.optional("kernel", Medium::parse);
        var kernelDigest = fields.optional("kernelSha256", GuestForm::digest, "");
        var initrd = fields.optional("initrd", Medium::parse);
        var initrdDigest = fields.optional("initrdSha256", GuestForm::digest, "");
        var arguments = fields.optional("arguments", text -> line(text, LONGEST_ARGUMENTS), "");
        var files = !fields.isBlank("kernel") || !fields.isBlank("initrd");
        var wanted = source.or(Optional.empty()).orElse(files ? Source.KERNEL : Source.DISKS);
        if (wanted == Source.KERNEL && fields.isBlank("kernel")) {
            fields.reject("kernel", GuestProblem.GUEST_KERNEL_MISSING);
        }
        return fields.orThrow(() -> kernel.value()
                .filter(_ -> wanted == Source.KERNEL)
                .<GuestBoot>map(file -> new GuestBoot.Kernel(
                        checked(file, kernelDigest.value()),
                        initrd.value()
                                .map(medium -> checked(medium, initrdDigest.value()))
                                .orElse(null),
                        arguments.value()))
                .orElseGet(GuestBoot.Disks::new));
    }

    private static Source source(String text) {
        return switch (text) {
            case "kernel" -> Source.KERNEL;
            case "disks" -> Source.DISKS;
            default -> throw new Problem(GuestProblem.GUEST_CHOICE_UNKNOWN, "kernel, disks");
        };
    }

    private static Medium checked(Medium medium, String digest) {
        return medium instanceof Medium.Download download ? download.checked(digest) : medium;
    }

    private static String digest(String text) {
        var digest = text.strip().toLowerCase(Locale.ROOT);
        if (!Medium.SHA_256.matcher(digest).matches()) {
            throw new Problem(GuestProblem.GUEST_CHECKSUM_INVALID, text);
        }
        return digest;
    }

    private static DiskSpec disk(Fields fields) {
        var pool = fields.need("pool", text -> line(text, LONGEST_TITLE));
        var size = fields.need("size", GuestForm::diskSize);
        var format = fields.choice("format", ImageFormat.values(), ImageFormat.QCOW2);
        var bus = fields.choice("bus", DiskSpec.Bus.values(), DiskSpec.Bus.VIRTIO);
        return fields.orThrow(() -> new DiskSpec(pool.value(), size.value(), format.value(), bus.value()));
    }

    /** A page always sends pool, format and bus; without a size no disk is wanted. */
    private static Optional<DiskSpec> pageDisk(Fields fields) {
        if (fields.isBlank("size")) {
            for (var name : List.of("size", "pool", "format", "bus")) {
                fields.optional(name, text -> text);
            }
            return fields.orThrow(Optional::empty);
        }
        return Optional.of(disk(fields));
    }

    private static Optional<NicSpec> pageNic(Fields fields) {
        if (fields.isBlank("source")) {
            fields.optional("source", text -> text);
            fields.optional("mac", text -> text);
            return fields.orThrow(Optional::empty);
        }
        return Optional.of(nic(fields));
    }

    private static NicSpec nic(Fields fields) {
        var source = fields.need("source", NicSpec::source);
        var mac = fields.optional("mac", GuestForm::mac);
        return fields.orThrow(() -> new NicSpec(source.value(), mac.value().orElse(null)));
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

    private static Bytes size(String text) {
        try {
            return Bytes.parse(text);
        } catch (IllegalArgumentException notASize) {
            throw new Problem(notASize, GuestProblem.GUEST_SIZE_INVALID, text);
        }
    }

    /** An empty image is of no use, and libvirt would take 0 for "as small as can be". */
    private static Bytes diskSize(String text) {
        var size = size(text);
        if (size.compareTo(Bytes.ofMib(1)) < 0) {
            throw new Problem(GuestProblem.GUEST_SIZE_INVALID, text);
        }
        return size;
    }

    private static MacAddress mac(String text) {
        try {
            return new MacAddress(text.strip().toLowerCase(Locale.ROOT).replace('-', ':'));
        } catch (IllegalArgumentException notAMac) {
            throw new Problem(notAMac, GuestProblem.GUEST_MAC_INVALID, text);
        }
    }
}
