package org.karesansui.account;

import java.util.regex.Pattern;
import org.karesansui.problem.Problem;

/** The name by which somebody is shown: 1 to 64 characters, neither blank nor with control characters. */
public record Nickname(String text) {
    private static final Pattern SHAPE = Pattern.compile("[^\\p{C}]{1,64}");

    public Nickname {
        text = text.strip();
        if (text.isBlank() || !SHAPE.matcher(text).matches()) {
            throw new Problem(AccountProblem.ACCOUNT_NICKNAME_INVALID);
        }
    }
}
