package org.karesansui.guest;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;
import org.karesansui.web.Fields;
import org.karesansui.web.Inline;

/**
 * What a new guest starts from, as it is sent.
 *
 * @param source told by what is there where it is left out
 * @param cd a medium, as kernel, initrd and image
 * @param installs whether the kernel goes with the first start; a CD always does
 */
record BootForm(
        @Nullable Source source,
        @Nullable String cd,
        @Nullable String cdSha256,
        @Nullable KernelForm kernelForm,
        @Nullable ImageForm imageForm,
        @Nullable Boolean installs) {
    private static final int LONGEST_ARGUMENTS = 2048;

    enum Source {
        CD,
        IMAGE,
        KERNEL,
        NETWORK,
        DISKS;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The files of a kernel. */
    record KernelForm(
            @Nullable String kernel,
            @Nullable String kernelSha256,
            @Nullable String initrd,
            @Nullable String initrdSha256,
            @Nullable String arguments)
            implements Inline {}

    /**
     * An image of a disk.
     *
     * @param imageItself whether the guest gets the image itself, and no copy of it
     */
    record ImageForm(
            @Nullable String image,
            @Nullable String imageSha256,
            @Nullable Boolean imageItself) implements Inline {}

    static GuestBoot read(Fields fields) {
        var named = fields.optional("source", BootForm::source);
        var cd = fields.optional("cd", Medium::parse);
        var cdDigest = fields.optional("cdSha256", BootForm::digest, "");
        var image = fields.optional("image", Medium::parse);
        var imageDigest = fields.optional("imageSha256", BootForm::digest, "");
        var imageItself = fields.flag("imageItself", false);
        var kernel = fields.optional("kernel", Medium::parse);
        var kernelDigest = fields.optional("kernelSha256", BootForm::digest, "");
        var initrd = fields.optional("initrd", Medium::parse);
        var initrdDigest = fields.optional("initrdSha256", BootForm::digest, "");
        var arguments = fields.optional("arguments", text -> GuestForm.line(text, LONGEST_ARGUMENTS), "");
        var installs = fields.flag("installs", false);
        var source = named.or(Optional.empty()).orElseGet(() -> meant(fields));
        requireNamed(fields, source);
        return fields.orThrow(() -> switch (source) {
            case CD -> new GuestBoot.Cd(checked(cd.value().orElseThrow(), cdDigest.value()));
            case IMAGE ->
                new GuestBoot.Image(checked(image.value().orElseThrow(), imageDigest.value()), imageItself.value());
            case KERNEL ->
                new GuestBoot.Kernel(
                        checked(kernel.value().orElseThrow(), kernelDigest.value()),
                        initrd.value()
                                .map(medium -> checked(medium, initrdDigest.value()))
                                .orElse(null),
                        arguments.value(),
                        installs.value());
            case NETWORK -> new GuestBoot.Network();
            case DISKS -> new GuestBoot.Disks();
        });
    }

    private static Source meant(Fields fields) {
        if (!fields.isBlank("cd")) {
            return Source.CD;
        }
        if (!fields.isBlank("image")) {
            return Source.IMAGE;
        }
        return fields.isBlank("kernel") && fields.isBlank("initrd") ? Source.DISKS : Source.KERNEL;
    }

    private static void requireNamed(Fields fields, Source source) {
        if (source == Source.CD && fields.isBlank("cd")) {
            fields.reject("cd", GuestProblem.GUEST_CD_MISSING);
        }
        if (source == Source.IMAGE && fields.isBlank("image")) {
            fields.reject("image", GuestProblem.GUEST_IMAGE_MISSING);
        }
        if (source == Source.KERNEL && fields.isBlank("kernel")) {
            fields.reject("kernel", GuestProblem.GUEST_KERNEL_MISSING);
        }
    }

    private static Source source(String text) {
        return Stream.of(Source.values())
                .filter(source -> source.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new Problem(GuestProblem.GUEST_CHOICE_UNKNOWN, "cd, image, kernel, network, disks"));
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
}
