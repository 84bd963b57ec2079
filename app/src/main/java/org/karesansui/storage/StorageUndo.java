package org.karesansui.storage;

import java.util.List;
import org.karesansui.host.Hosts;
import org.karesansui.job.Undo;
import org.karesansui.job.UndoKind;
import org.karesansui.words.Sentence;

/**
 * How what a job made in storage is removed again. Each names what that job made by an identifier that nobody else uses
 * (the image's UUID), or that was found to be free just before.
 */
public sealed interface StorageUndo extends Undo {
    /** The guest's folder, once it is empty. */
    record RemoveFolder(String host, String guest) implements StorageUndo {}

    record RemoveImage(String host, String guest, ImageRef image) implements StorageUndo {}

    /** What a job needs to know of these. */
    static List<UndoKind<?>> kinds(Hosts hosts, Images images) {
        return List.of(
                new UndoKind<>(
                        "storage.remove-folder",
                        RemoveFolder.class,
                        (what, _) -> images.removeFolder(hosts.require(what.host()), what.guest()),
                        what -> Sentence.of("storage.undo.folder", what.guest())),
                new UndoKind<>(
                        "storage.remove-image",
                        RemoveImage.class,
                        (what, _) -> images.remove(hosts.require(what.host()), what.guest(), what.image()),
                        what -> Sentence.of(
                                "storage.undo.image", what.guest(), what.image().pool())));
    }
}
