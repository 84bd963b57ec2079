package org.karesansui.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.karesansui.problem.Problem;

/**
 * Makes and checks password hashes: Argon2id (RFC 9106) with 19 MiB, two passes and one lane, the least that OWASP's
 * password storage cheat sheet takes. One at a time, on a platform thread: two at once do not fit into a small heap, and
 * the work would hold a carrier of the web server. Thread-safe.
 */
final class Argon2 implements AutoCloseable {
    static final PhcHash.Cost COST = new PhcHash.Cost(19 * 1024, 2, 1);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** About four seconds of work; who comes after is told to come again. */
    private static final int WAITING = 64;

    private final SecureRandom random = new SecureRandom();
    private final ExecutorService thread;

    Argon2() {
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("password").daemon().factory());
    }

    /** The hash in the PHC string format, with a fresh salt. */
    String hash(Password password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return alone(() -> PhcHash.of(COST, salt, compute(password.text(), COST, salt, HASH_BYTES))
                .text());
    }

    /** Whether the text, of any length, is the password of the hash. Takes as long for one that is too long. */
    boolean matches(String typed, PhcHash hash) {
        var text = Password.normalised(typed);
        var salt = hash.saltBytes();
        var expected = hash.hashBytes();
        var found = alone(() -> compute(Password.tooLong(text) ? "" : text, hash.cost(), salt, expected.length));
        return MessageDigest.isEqual(found, expected) && !Password.tooLong(text);
    }

    private static byte[] compute(String text, PhcHash.Cost cost, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(text.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private <T> T alone(Supplier<T> work) {
        try {
            return thread.submit(work::get).get();
        } catch (RejectedExecutionException tooMany) {
            throw new Problem(tooMany, AccountProblem.SIGN_IN_BUSY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem(stopped, AccountProblem.SIGN_IN_BUSY);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
