package org.karesansui.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.karesansui.words.Sentence;

/** Something that jobs of tests make and unmake: stones, by name. Thread-safe. */
final class Garden {
    private final List<String> stones = new CopyOnWriteArrayList<>();
    private final List<String> undone = new CopyOnWriteArrayList<>();
    private final CountDownLatch turnedAway = new CountDownLatch(1);
    private volatile boolean gateOpen = true;
    private volatile Optional<JobWork> elsewhere = Optional.empty();

    /** Takes a stone away. */
    record Remove(String stone) implements Undo {}

    /** Cannot be done. */
    record Broken(String stone) implements Undo {}

    /** Can be done while the gate is open. */
    record BehindGate(String stone) implements Undo {}

    /** Work that goes on without us. */
    record Elsewhere(String where) {}

    void teach(Jobs jobs) {
        jobs.know(new UndoKind<>(
                "test.remove", Remove.class, (what, job) -> remove(what.stone()), what -> words(what.stone())));
        jobs.know(new UndoKind<>(
                "test.broken",
                Broken.class,
                (what, job) -> {
                    throw new IllegalStateException("the rake broke");
                },
                what -> words(what.stone())));
        jobs.know(new UndoKind<>("test.gate", BehindGate.class, this::throughGate, what -> words(what.stone())));
        jobs.know(new ReattachKind<>("test.elsewhere", Elsewhere.class, (what, job) -> {
            passGate();
            return elsewhere;
        }));
    }

    private static Sentence words(String stone) {
        return Sentence.of("test.stone", stone);
    }

    private void throughGate(BehindGate what, JobId job) {
        passGate();
        remove(what.stone());
    }

    private void passGate() {
        if (!gateOpen) {
            turnedAway.countDown();
            throw new NotYet(Sentence.of("test.gate.shut"));
        }
    }

    private void remove(String stone) {
        stones.remove(stone);
        undone.add(stone);
    }

    void place(String stone) {
        stones.add(stone);
    }

    void gate(boolean open) {
        gateOpen = open;
    }

    /** Until somebody stood before the shut gate. */
    void awaitTurnedAway() {
        JobsContract.await(turnedAway);
    }

    void elsewhere(JobWork work) {
        elsewhere = Optional.of(work);
    }

    List<String> stones() {
        return List.copyOf(stones);
    }

    /** In the order in which they were taken away. */
    List<String> undone() {
        return List.copyOf(undone);
    }
}
