package org.karesansui.account;

import java.util.regex.Pattern;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;

/** Identifies an account. What cannot be one is not found. */
public record AccountId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-v]{16}");

    public AccountId {
        if (!SHAPE.matcher(value).matches()) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
    }
}
