package org.karesansui.problem;

import java.util.List;

/**
 * One field of a request that is wrong.
 *
 * @param field the field's name as the API spells it, with a path where it is nested ({@code disks.0.size})
 */
public record FieldProblem(String field, ProblemCode code, List<String> arguments) {
    public FieldProblem {
        arguments = List.copyOf(arguments);
    }
}
