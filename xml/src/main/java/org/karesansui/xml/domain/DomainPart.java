package org.karesansui.xml.domain;

/**
 * One thing that a new guest gets: a device, a kernel, a firmware. Parts know nothing of each other, ask no host, and are
 * written in the order in which they are given.
 */
@FunctionalInterface
public interface DomainPart {
    void addTo(DomainXml domain);

    /** A copy of a device. */
    static DomainPart device(DeviceXml device) {
        return domain -> domain.devices().add(device);
    }

    /**
     * A Linux kernel that QEMU starts itself, without a boot loader or a disk.
     *
     * @param kernel path on the host
     * @param commandLine the kernel's arguments; may be empty
     */
    static DomainPart directKernel(String kernel, String commandLine) {
        return domain -> {
            var os = domain.os().kernel(kernel);
            if (!commandLine.isEmpty()) {
                os.commandLine(commandLine);
            }
        };
    }

    /** The initial RAM disk of a {@link #directKernel}, which has one unless it has all it needs built in. */
    static DomainPart initialRamDisk(String initrd) {
        return domain -> domain.os().initrd(initrd);
    }

    /** The first serial port as a terminal, and the console that libvirt opens by default. */
    static DomainPart serialConsole() {
        return domain -> {
            domain.devices().add(SerialXml.terminal(0));
            domain.devices().add(ConsoleXml.serial());
        };
    }

    /** A screen, with what it needs: a graphics card, and a tablet so that the pointer is where the viewer's is. */
    static DomainPart screen(VideoModel model, GraphicsXml graphics) {
        return domain -> {
            domain.devices().add(InputXml.create(InputType.TABLET, InputBus.USB));
            domain.devices().add(graphics);
            domain.devices().add(VideoXml.create(model));
        };
    }

    /**
     * UEFI, of which libvirt picks loader and variables itself.
     *
     * @param secureBoot whether only signed systems start, with the keys of the great vendors enrolled
     */
    static DomainPart uefi(boolean secureBoot) {
        return domain -> domain.os()
                .firmware(Firmware.EFI)
                .firmwareFeature("secure-boot", secureBoot)
                .firmwareFeature("enrolled-keys", secureBoot);
    }

    static DomainPart processor(CpuMode mode) {
        return domain -> domain.cpu().mode(mode);
    }
}
