package org.karesansui.cloudinit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.Sha2Crypt;
import org.karesansui.problem.Problem;

/** A password on its way into a guest: the guest gets its hash alone. */
public final class Password {
    private static final int LONGEST = 128;
    private static final String SALT = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int SALT_LENGTH = 16;

    /** SHA-512 crypt, the one that every Linux since 2008 reads (glibc 2.7, libxcrypt, musl); with more than its 5,000 rounds. */
    private static final String METHOD = "$6$rounds=200000$";

    /** What crypt(5) makes: a method, its salt, its hash. */
    private static final Pattern HASH = Pattern.compile("\\$[a-z0-9]{1,3}\\$[./A-Za-z0-9$=,]{20,200}");

    private Password() {}

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /**
     * The hash of a password, or what is a hash already.
     *
     * @throws Problem {@link CloudInitProblem#CLOUD_PASSWORD_INVALID} for more than 128 signs, or for control characters
     */
    public static String hash(String password, SecureRandom random) {
        if (isHash(password)) {
            return password;
        }
        if (password.length() > LONGEST || password.chars().anyMatch(Character::isISOControl)) {
            throw new Problem(CloudInitProblem.CLOUD_PASSWORD_INVALID);
        }
        var salt = new StringBuilder(METHOD);
        for (var index = 0; index < SALT_LENGTH; index++) {
            salt.append(SALT.charAt(random.nextInt(SALT.length())));
        }
        var bytes = password.getBytes(StandardCharsets.UTF_8);
        try {
            return Sha2Crypt.sha512Crypt(bytes, salt.toString());
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
