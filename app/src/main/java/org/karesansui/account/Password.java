package org.karesansui.account;

import java.text.Normalizer;
import org.karesansui.problem.Problem;

/**
 * A password as somebody chose it: 8 to 1024 characters and no rule about which (NIST SP 800-63B §5.1.1.2). It is
 * normalised, since one keyboard sends が as one character and another as two.
 */
public record Password(String text) {
    static final int SHORTEST = 8;
    static final int LONGEST = 1024;

    public Password {
        text = normalised(text);
        if (text.codePointCount(0, text.length()) < SHORTEST || tooLong(text)) {
            throw new Problem(AccountProblem.PASSWORD_LENGTH_WRONG, "" + SHORTEST, "" + LONGEST);
        }
    }

    static boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }

    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
