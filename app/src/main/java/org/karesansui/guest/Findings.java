package org.karesansui.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.karesansui.problem.FieldProblem;
import org.karesansui.problem.Problem;
import org.karesansui.problem.ProblemCode;
import org.karesansui.storage.StorageProblem;

/** Gathers what is wrong with a guest that is wanted, at its fields. */
final class Findings {
    private final List<FieldProblem> problems;

    /** @param wrong what was found when the fields were read; nothing is said twice of one field */
    Findings(List<FieldProblem> wrong) {
        problems = new ArrayList<>(wrong);
    }

    void at(String field, Runnable check) {
        make(field, () -> {
            check.run();
            return true;
        });
    }

    /** The value, or nothing where it cannot be had; then the reason is kept. */
    <T> List<T> make(String field, Supplier<T> maker) {
        try {
            return List.of(maker.get());
        } catch (Problem problem) {
            add(place(field, problem.code()), problem);
            return List.of();
        }
    }

    private void add(String field, Problem problem) {
        if (problems.stream().noneMatch(known -> known.field().equals(field))) {
            problems.add(
                    new FieldProblem(field, problem.code(), problem.sentence().arguments()));
        }
    }

    /** A disk's problems are shown at its pool, or at its size where that is too great. */
    private static String place(String field, ProblemCode code) {
        if (code == GuestProblem.GUEST_VCPUS_OUT_OF_RANGE) {
            return "vcpus";
        }
        if (!field.startsWith("disks.")) {
            return field;
        }
        var ofSize = code == StorageProblem.POOL_FULL
                || code == StorageProblem.POOL_OVERCOMMITTED
                || code == GuestProblem.GUEST_IMAGE_LARGER
                || code == GuestProblem.GUEST_DISK_MISSING;
        return field + (ofSize ? ".size" : ".pool");
    }

    void orThrow() {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }
}
