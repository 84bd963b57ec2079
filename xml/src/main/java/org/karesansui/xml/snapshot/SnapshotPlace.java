package org.karesansui.xml.snapshot;

import org.karesansui.xml.Word;

/** Where a part of a guest is kept. */
public record SnapshotPlace(String word) implements Word {
    public static final SnapshotPlace INTERNAL = new SnapshotPlace("internal");
    public static final SnapshotPlace EXTERNAL = new SnapshotPlace("external");
    public static final SnapshotPlace NO = new SnapshotPlace("no");
    public static final SnapshotPlace MANUAL = new SnapshotPlace("manual");

    public SnapshotPlace {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
