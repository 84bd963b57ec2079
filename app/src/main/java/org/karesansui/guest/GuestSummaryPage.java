package org.karesansui.guest;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The summary of one guest.
 *
 * @param verbs words of what can be asked of it now, in the order in which it is offered
 * @param pending sentences about changes that wait for the next start
 * @param installMedia what it has for its installation only, as shown
 * @param now when it is shown
 */
public record GuestSummaryPage(
        GuestRow guest,
        List<String> verbs,
        Facts facts,
        Plots plots,
        List<GuestDevice> devices,
        List<String> pending,
        List<String> installMedia,
        Instant now) {
    public GuestSummaryPage {
        verbs = List.copyOf(verbs);
        devices = List.copyOf(devices);
        pending = List.copyOf(pending);
        installMedia = List.copyOf(installMedia);
    }

    /**
     * What stands in the place of the screen's picture.
     *
     * @param key of its words
     */
    public record Screen(String icon, String key) {}

    /** What stands there while no picture of the screen can be shown. */
    public Screen screen() {
        return switch (guest.state()) {
            case "lost" -> new Screen("x", "guest.screen.lost");
            case "crashed" -> new Screen("alert-triangle", "guest.screen.crashed");
            case "saved" -> new Screen("device-floppy", "guest.screen.saved");
            default ->
                guest.on() ? new Screen("terminal-2", "guest.screen.serial") : new Screen("power", "guest.screen.off");
        };
    }

    /**
     * What is told beside the plots; empty texts are left out.
     *
     * @param system the guest's operating system, as libosinfo or the agent name it
     * @param agent sentence about the guest agent
     * @param firmware as shown: BIOS, UEFI ...
     * @param screenshot whether the screen can be shown as a picture
     * @param note what people wrote about it
     */
    public record Facts(
            String system,
            String agent,
            String machine,
            String firmware,
            String createdBy,
            boolean autostart,
            boolean screenshot,
            String note) {
        private static final Pattern KANA = Pattern.compile("[\\u3040-\\u30ff]");

        /** So that a note in Japanese breaks between its words on an English page too; absent where it is the page's. */
        public @Nullable String noteLanguage() {
            return KANA.matcher(note).find() ? "ja" : null;
        }
    }

    /**
     * Where the live plots begin.
     *
     * @param history JSON of the samples until now: {@code {"times":[seconds],"cpu":[percent],"memory":[bytes],
     *     "diskRead":[bytes/s],"diskWritten":[],"received":[],"sent":[]}}
     * @param memory what it uses now, as shown
     * @param disk bytes read and written a second, as shown
     * @param network bytes received and sent a second, as shown
     */
    public record Plots(String history, String memory, String disk, String network) {}
}
