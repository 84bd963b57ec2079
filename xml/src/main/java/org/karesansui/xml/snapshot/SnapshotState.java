package org.karesansui.xml.snapshot;

import org.karesansui.xml.Word;

/** What a guest was doing when it was kept. */
public record SnapshotState(String word) implements Word {
    public static final SnapshotState RUNNING = new SnapshotState("running");
    public static final SnapshotState BLOCKED = new SnapshotState("blocked");
    public static final SnapshotState PAUSED = new SnapshotState("paused");
    public static final SnapshotState SHUTDOWN = new SnapshotState("shutdown");
    public static final SnapshotState SHUTOFF = new SnapshotState("shutoff");
    public static final SnapshotState CRASHED = new SnapshotState("crashed");
    public static final SnapshotState PMSUSPENDED = new SnapshotState("pmsuspended");
    public static final SnapshotState DISK_SNAPSHOT = new SnapshotState("disk-snapshot");
    public static final SnapshotState NOSTATE = new SnapshotState("nostate");

    public SnapshotState {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
