package org.karesansui.guest;

import java.util.List;

/**
 * What would have another name, and what keeps its own.
 *
 * @param moves files and the guest's folder
 * @param kept paths of the disks that lie elsewhere
 */
public record RenamePreview(String from, String to, List<Move> moves, List<String> kept) {
    public RenamePreview {
        moves = List.copyOf(moves);
        kept = List.copyOf(kept);
    }

    /** A path, and what it would be. */
    public record Move(String from, String to) {}
}
