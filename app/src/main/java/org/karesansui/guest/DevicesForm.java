package org.karesansui.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;
import org.karesansui.storage.ImageFormat;
import org.karesansui.web.Fields;
import org.karesansui.web.Inline;
import org.karesansui.web.Reader;
import org.karesansui.web.WebProblem;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.MacAddress;

/** The disks, NICs and other devices of a new guest, as they are sent. */
record DevicesForm(@Nullable List<DiskForm> disks, @Nullable List<NicForm> nics, OptionsForm options)
        implements Inline {
    private static final int LONGEST_NAME = 256;

    record DiskForm(String pool, Bytes size, @Nullable ImageFormat format, DiskSpec.@Nullable Bus bus) {}

    record NicForm(String source, @Nullable String mac) {}

    record OptionsForm(
            GuestOptions.@Nullable Firmware firmware,
            GuestOptions.@Nullable Graphics graphics,
            @Nullable Boolean tpm,
            @Nullable Boolean sound,
            @Nullable Boolean randomness,
            @Nullable Boolean agent,
            @Nullable Boolean watchdog)
            implements Inline {}

    /** What could be read; where a field was wrong it stands in the faults of the fields. */
    static GuestDevices read(Fields fields, GuestBoot boot) {
        var devices = read(fields, disk -> Optional.of(disk(disk, isCopied(boot))), nic -> Optional.of(nic(nic)));
        for (var index = 1; index < devices.disks().size(); index++) {
            if (devices.disks().get(index).size().value() == 0) {
                fields.reject("disks.%d.size".formatted(index), WebProblem.FIELD_MISSING);
            }
        }
        return devices;
    }

    /** As a page sends it: with rows that may have been left empty. */
    static GuestDevices readPage(Fields fields, GuestBoot boot) {
        var devices = read(fields, disk -> pageDisk(disk, isCopied(boot)), DevicesForm::pageNic);
        var disks = IntStream.range(0, devices.disks().size())
                .filter(index -> index == 0 || devices.disks().get(index).size().value() > 0)
                .mapToObj(devices.disks()::get)
                .toList();
        return new GuestDevices(disks, devices.nics(), devices.options());
    }

    /** Then the first disk is as large as its image where nothing is said. */
    private static boolean isCopied(GuestBoot boot) {
        return boot instanceof GuestBoot.Image(var _, var itself) && !itself;
    }

    private static GuestDevices read(
            Fields fields, Reader<Optional<DiskSpec>> diskReader, Reader<Optional<NicSpec>> nicReader) {
        var disks = fields.list("disks", diskReader).or(List.of());
        requireNoGap(fields, disks, "disks.%d.size");
        var nics = fields.list("nics", nicReader).or(List.of());
        requireNoGap(fields, nics, "nics.%d.source");
        return new GuestDevices(filled(disks), filled(nics), options(fields));
    }

    private static <T> List<T> filled(List<Optional<T>> rows) {
        return rows.stream().flatMap(Optional::stream).toList();
    }

    /** What is wrong with a device is shown by its number, which an empty row before it would shift. */
    private static <T> void requireNoGap(Fields fields, List<Optional<T>> rows, String field) {
        var empty = new ArrayList<Integer>();
        for (var index = 0; index < rows.size(); index++) {
            if (rows.get(index).isEmpty()) {
                empty.add(index);
            } else {
                empty.forEach(gap -> fields.reject(field.formatted(gap), WebProblem.FIELD_MISSING));
                empty.clear();
            }
        }
    }

    private static GuestOptions options(Fields fields) {
        var firmware = fields.choice("firmware", GuestOptions.Firmware.values(), GuestOptions.Firmware.BIOS);
        var graphics = fields.choice("graphics", GuestOptions.Graphics.values(), GuestOptions.Graphics.VNC);
        var tpm = fields.flag("tpm", false);
        var sound = fields.flag("sound", false);
        var randomness = fields.flag("randomness", true);
        var agent = fields.flag("agent", true);
        var watchdog = fields.flag("watchdog", false);
        return new GuestOptions(
                firmware.or(GuestOptions.Firmware.BIOS),
                graphics.or(GuestOptions.Graphics.VNC),
                tpm.or(false),
                sound.or(false),
                randomness.or(true),
                agent.or(true),
                watchdog.or(false));
    }

    private static DiskSpec disk(Fields fields, boolean copied) {
        var pool = fields.need("pool", text -> GuestForm.line(text, LONGEST_NAME));
        var size = copied
                ? fields.optional("size", DevicesForm::diskSize, Bytes.ZERO)
                : fields.need("size", DevicesForm::diskSize);
        var format = fields.choice("format", ImageFormat.values(), ImageFormat.QCOW2);
        var bus = fields.choice("bus", DiskSpec.Bus.values(), DiskSpec.Bus.VIRTIO);
        return fields.orThrow(() -> new DiskSpec(pool.value(), size.value(), format.value(), bus.value()));
    }

    /** A page always sends pool, format and bus; without a size no disk is wanted. */
    private static Optional<DiskSpec> pageDisk(Fields fields, boolean copied) {
        if (fields.isBlank("size") && !copied) {
            for (var name : List.of("size", "pool", "format", "bus")) {
                fields.optional(name, text -> text);
            }
            return fields.orThrow(Optional::empty);
        }
        return Optional.of(disk(fields, copied));
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
        var mac = fields.optional("mac", DevicesForm::mac);
        return fields.orThrow(() -> new NicSpec(source.value(), mac.value().orElse(null)));
    }

    /** An empty image is of no use, and libvirt would take 0 for "as small as can be". */
    private static Bytes diskSize(String text) {
        var size = GuestForm.size(text);
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
