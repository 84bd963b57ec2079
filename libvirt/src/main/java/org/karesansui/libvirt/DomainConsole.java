package org.karesansui.libvirt;

import static org.karesansui.libvirt.ffi.VirDomain.*;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person at the machine would use: screen, keyboard, serial line. */
public final class DomainConsole {
    /** No screen of a guest is larger; a stream that is has gone wrong. */
    private static final int LARGEST_PICTURE = 128 << 20;

    private final Domain domain;

    DomainConsole(Domain domain) {
        this.domain = domain;
    }

    /**
     * Connects the stream to a serial line. {@link Hypervisor#console} does that and the rest: threads, bounds, connection.
     *
     * @param device the alias of a line, null for the first
     * @param stream one that does not block; of one that does, a {@link Stream#receive} would hold up every other call
     */
    public void open(@Nullable String device, Stream stream, ConsoleFlag... flags) {
        stream.begin(through -> domain.run(
                (self, scratch) -> virDomainOpenConsole(self, scratch.textOrNull(device), through, Flag.bits(flags))));
    }

    /** As {@link #open}, to a channel that a program in the guest serves; null for the first. */
    public void openChannel(@Nullable String name, Stream stream, ChannelFlag... flags) {
        stream.begin(through -> domain.run(
                (self, scratch) -> virDomainOpenChannel(self, scratch.textOrNull(name), through, Flag.bits(flags))));
    }

    /** A connection to the VNC or SPICE server of the domain, without a port; only on a connection to this machine. */
    public GraphicsSocket openGraphics(int index, GraphicsFlag... flags) {
        return new GraphicsSocket(
                domain.number((self, scratch) -> virDomainOpenGraphicsFD(self, index, Flag.bits(flags))));
    }

    public Screenshot screenshot(Stream stream, int screen) {
        var type = new String[1];
        stream.begin(
                through -> type[0] = domain.text((self, scratch) -> virDomainScreenshot(self, through, screen, 0)));
        var image = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(Stream.PIECE);
        while (stream.receive(buffer.clear()) >= 0) {
            image.write(buffer.array(), 0, buffer.position());
            if (image.size() > LARGEST_PICTURE) {
                throw new IllegalStateException("The screen of a guest is larger than any screen");
            }
        }
        stream.finish();
        return new Screenshot(type[0], image.toByteArray());
    }

    /** Presses these keys together for that long and lets go. */
    public void sendKey(KeycodeSet set, Duration hold, List<Integer> keys) {
        domain.run((self, scratch) ->
                virDomainSendKey(self, set.number(), (int) hold.toMillis(), scratch.numbers(keys), keys.size(), 0));
    }

    public void sendProcessSignal(long process, ProcessSignal signal) {
        domain.run((self, scratch) -> virDomainSendProcessSignal(self, process, signal.number(), 0));
    }
}
