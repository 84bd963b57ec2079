package org.karesansui.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.karesansui.problem.Problem;

/**
 * An e-mail address, by which somebody signs in. Only its shape is checked: whether it takes mail, mail alone can tell.
 * At most 254 characters (RFC 5321 §4.5.3.1).
 */
public record Email(String address) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s\\p{C}@<>\"]{1,64}@[^\\s\\p{C}@<>\"]{1,250}");

    public Email {
        if (address.length() > LONGEST || !SHAPE.matcher(address).matches()) {
            throw new Problem(AccountProblem.ACCOUNT_EMAIL_INVALID);
        }
    }

    /** What is compared: two addresses that a person would take for one are one. */
    String key() {
        return key(address);
    }

    /** The key of anything that somebody typed; what is no address is the key of no account. */
    static String key(String typed) {
        var kept = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return Normalizer.normalize(kept.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
