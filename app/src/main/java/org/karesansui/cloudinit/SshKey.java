package org.karesansui.cloudinit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.karesansui.problem.Problem;

/**
 * A public key as a line of {@code authorized_keys} has it (sshd(8)), without options: they could run commands, and nobody
 * who pastes a key means to give them.
 */
public record SshKey(String line) {
    private static final Set<String> TYPES = Set.of(
            "ssh-ed25519",
            "ssh-rsa",
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521",
            "sk-ssh-ed25519@openssh.com",
            "sk-ecdsa-sha2-nistp256@openssh.com");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * The keys of a text with one in each line; empty lines and comments are left out.
     *
     * @throws Problem {@link CloudInitProblem#CLOUD_KEY_INVALID} with the number of the first line that is none
     */
    public static List<SshKey> lines(String text) {
        var lines = text.lines().map(String::strip).toList();
        return IntStream.range(0, lines.size())
                .filter(index ->
                        !lines.get(index).isEmpty() && !lines.get(index).startsWith("#"))
                .mapToObj(index -> of(lines.get(index), index + 1))
                .toList();
    }

    private static SshKey of(String line, int number) {
        if (!isKey(line)) {
            throw new Problem(CloudInitProblem.CLOUD_KEY_INVALID, Integer.toString(number));
        }
        return new SshKey(line);
    }

    /** The key itself begins with its type once more (RFC 4253 §6.6): so one that was cut while it was copied is found. */
    private static boolean isKey(String line) {
        var words = SPACE.split(line, 3);
        if (words.length < 2 || !TYPES.contains(words[0]) || line.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        try {
            var key = ByteBuffer.wrap(Base64.getDecoder().decode(words[1]));
            var type = new byte[key.getInt()];
            key.get(type);
            return words[0].equals(new String(type, StandardCharsets.US_ASCII)) && hasWholeParts(key);
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException | NegativeArraySizeException cut) {
            return false;
        }
    }

    private static boolean hasWholeParts(ByteBuffer rest) {
        var parts = 0;
        while (rest.hasRemaining()) {
            var length = rest.getInt();
            if (length < 0 || length > rest.remaining()) {
                return false;
            }
            rest.position(rest.position() + length);
            parts++;
        }
        return parts > 0;
    }
}
