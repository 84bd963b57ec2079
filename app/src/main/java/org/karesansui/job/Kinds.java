package org.karesansui.job;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.karesansui.words.Sentence;

/** What rooms taught the jobs: their kinds of undo and of work that goes on elsewhere. Thread-safe. */
final class Kinds {
    private final Map<String, UndoKind<?>> undos = new ConcurrentHashMap<>();
    private final Map<Class<?>, UndoKind<?>> undosByType = new ConcurrentHashMap<>();
    private final Map<String, ReattachKind<?>> reattachs = new ConcurrentHashMap<>();
    private final Map<Class<?>, ReattachKind<?>> reattachsByType = new ConcurrentHashMap<>();

    /** A record as it is stored. */
    record Stored(String kind, String data) {}

    void add(UndoKind<?> kind) {
        if (undos.putIfAbsent(kind.kind(), kind) != null || undosByType.putIfAbsent(kind.type(), kind) != null) {
            throw new IllegalArgumentException("A second kind of undo: " + kind.kind() + " of " + kind.type());
        }
    }

    void add(ReattachKind<?> kind) {
        if (reattachs.putIfAbsent(kind.kind(), kind) != null
                || reattachsByType.putIfAbsent(kind.type(), kind) != null) {
            throw new IllegalArgumentException("A second kind to attach: " + kind.kind() + " of " + kind.type());
        }
    }

    /** @throws IllegalArgumentException for a record that nobody could read again */
    Stored stored(Undo undo) {
        var kind = undosByType.get(undo.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("Not a known kind of undo: " + undo.getClass());
        }
        return new Stored(kind.kind(), JobJson.write(undo));
    }

    Stored storedAttachment(Record what) {
        var kind = reattachsByType.get(what.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("Not a known kind to attach: " + what.getClass());
        }
        return new Stored(kind.kind(), JobJson.write(what));
    }

    void perform(Stored stored, JobId job) throws Exception {
        var kind = undos.get(stored.kind());
        if (kind == null) {
            throw new IllegalStateException("No room knows the undo " + stored.kind());
        }
        perform(kind, stored.data(), job);
    }

    private static <U extends Record & Undo> void perform(UndoKind<U> kind, String data, JobId job) throws Exception {
        kind.action().undo(JobJson.read(data, kind.type()), job);
    }

    /** What the undo does, in words; its stored form where no room knows it any more. */
    Sentence words(Stored stored) {
        var kind = undos.get(stored.kind());
        try {
            return kind == null ? unknown(stored) : words(kind, stored.data());
        } catch (IllegalArgumentException unreadable) {
            return unknown(stored);
        }
    }

    private static Sentence unknown(Stored stored) {
        return Sentence.of("job.undo.unknown", stored.kind(), stored.data());
    }

    private static <U extends Record & Undo> Sentence words(UndoKind<U> kind, String data) {
        return kind.words().apply(JobJson.read(data, kind.type()));
    }

    Optional<JobWork> find(Stored attachment, JobId job) throws Exception {
        var kind = reattachs.get(attachment.kind());
        return kind == null ? Optional.empty() : find(kind, attachment.data(), job);
    }

    private static <A extends Record> Optional<JobWork> find(ReattachKind<A> kind, String data, JobId job)
            throws Exception {
        return kind.finder().find(JobJson.read(data, kind.type()), job);
    }
}
