package org.karesansui.account;

import java.util.regex.Pattern;
import org.karesansui.problem.Problem;

/** What a token is for, in a few words: 1 to 64 characters, neither blank nor with control characters. */
public record TokenName(String text) {
    private static final Pattern SHAPE = Pattern.compile("[^\\p{C}]{1,64}");

    public TokenName {
        text = text.strip();
        if (text.isBlank() || !SHAPE.matcher(text).matches()) {
            throw new Problem(AccountProblem.TOKEN_NAME_INVALID);
        }
    }
}
