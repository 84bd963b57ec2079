package org.karesansui.guest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.karesansui.words.Words;
import org.karesansui.xml.Bytes;

/** What the gallery shows of this room's dialogs. */
public final class DialogSamples {
    private DialogSamples() {}

    public static GuestNotePage note() {
        var notes = new GuestNotes(
                "本番ウェブサーバー", new Note("", "更新は毎月第二火曜。\nAsk Yamada before a restart."), List.of("web", "production"));
        return new GuestNotePage(guest("web1", "running"), notes.form(), "\"x\"");
    }

    /** What came of asking two guests: one job, and one guest that cannot. */
    public static BulkView asked(boolean none, Words words) {
        var refused = new BulkView.Refused(
                "local",
                "db1",
                "GUEST_STATE_WRONG",
                words.say(
                        "problem.GUEST_STATE_WRONG",
                        "db1",
                        words.say("guest.verb.start"),
                        words.say("guest.state.running")));
        return new BulkView(none ? List.of() : List.of(new BulkView.Begun("local", "web2", "77")), List.of(refused));
    }

    public static GuestBulkDeletePage bulk(boolean none) {
        return none
                ? new GuestBulkDeletePage(
                        List.of(new GuestBulkDeletePage.Going(guest("web1", "running"), false, List.of())))
                : some();
    }

    private static GuestBulkDeletePage some() {
        return new GuestBulkDeletePage(List.of(
                new GuestBulkDeletePage.Going(
                        guest("batch", "shut-off"),
                        true,
                        List.of(
                                disk("vda", "/var/lib/libvirt/domains/batch/images/batch.img", 20),
                                disk(
                                        "vdb",
                                        "/var/lib/libvirt/domains/batch/disk/c7edf09b-e51d-4014-982f-09677db3c23a.img",
                                        8))),
                new GuestBulkDeletePage.Going(guest("old-wiki", "shut-off"), true, List.of()),
                new GuestBulkDeletePage.Going(guest("web1", "running"), false, List.of())));
    }

    private static GuestDeletePage.Disk disk(String target, String path, int size) {
        return new GuestDeletePage.Disk(target, path, true, Bytes.ofGib(size));
    }

    private static GuestRow guest(String name, String state) {
        return new GuestRow(
                "local",
                new UUID(7, name.hashCode()),
                name,
                "",
                state,
                new GuestRow.Load(2, Bytes.ofGib(4), 3, Instant.EPOCH),
                List.of(),
                List.of());
    }
}
