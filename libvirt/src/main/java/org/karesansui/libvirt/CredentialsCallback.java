package org.karesansui.libvirt;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.karesansui.libvirt.ffi.VirHost.virConnectOpenAuth;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.karesansui.libvirt.ffi.Layouts.ConnectAuthLayout;
import org.karesansui.libvirt.ffi.Layouts.ConnectCredentialLayout;
import org.karesansui.libvirt.ffi.Memory;
import org.karesansui.libvirt.ffi.Native;

/** libvirt's callback for credentials: one stub; the number that libvirt hands back finds who answers. */
final class CredentialsCallback {
    private static final MemorySegment FUNCTION = Native.callback(
            MethodHandles.lookup(),
            CredentialsCallback.class,
            "ask",
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS));

    private static final List<Integer> TYPES = Arrays.stream(CredentialType.values())
            .filter(type -> type != CredentialType.UNRECOGNIZED)
            .map(CredentialType::number)
            .toList();

    private static final Map<Long, Credentials> ANSWERING = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBERS = new AtomicLong();

    private CredentialsCallback() {}

    static MemorySegment open(Scratch scratch, String uri, Credentials credentials) {
        long number = NUMBERS.incrementAndGet();
        ANSWERING.put(number, credentials);
        try {
            var auth = scratch.space(ConnectAuthLayout.SIZE);
            auth.set(ADDRESS, ConnectAuthLayout.CREDTYPE, scratch.numbers(TYPES));
            auth.set(JAVA_INT, ConnectAuthLayout.NCREDTYPE, TYPES.size());
            auth.set(ADDRESS, ConnectAuthLayout.CB, FUNCTION);
            auth.set(ADDRESS, ConnectAuthLayout.CBDATA, Callbacks.opaque(number));
            return virConnectOpenAuth(scratch.text(uri), auth, 0);
        } finally {
            ANSWERING.remove(number);
        }
    }

    /** Runs on the thread that opens. Answers -1, which fails the open, rather than let anything leave it. */
    static int ask(MemorySegment questions, int count, MemorySegment opaque) {
        var outcome = new int[] {-1};
        Callbacks.guard(() -> {
            var credentials = ANSWERING.get(opaque.address());
            if (credentials != null && answerAll(questions, count, credentials)) {
                outcome[0] = 0;
            }
        });
        return outcome[0];
    }

    private static boolean answerAll(MemorySegment questions, int count, Credentials credentials) {
        // SAFETY: libvirt owns the array for the time of the callback; results that we put in are its to free.
        var array = Memory.at(questions, ConnectCredentialLayout.SIZE * count);
        for (int i = 0; i < count; i++) {
            var entry = array.asSlice(ConnectCredentialLayout.SIZE * i, ConnectCredentialLayout.SIZE);
            var answer = credentials.answer(new Credentials.Question(
                    CredentialType.of(entry.get(JAVA_INT, ConnectCredentialLayout.TYPE)),
                    text(entry, ConnectCredentialLayout.PROMPT),
                    text(entry, ConnectCredentialLayout.CHALLENGE),
                    text(entry, ConnectCredentialLayout.DEFRESULT)));
            if (answer.isEmpty()) {
                return false;
            }
            entry.set(ADDRESS, ConnectCredentialLayout.RESULT, Memory.given(answer.get()));
            entry.set(JAVA_INT, ConnectCredentialLayout.RESULTLEN, answer.get().length);
            Arrays.fill(answer.get(), (byte) 0);
        }
        return true;
    }

    private static String text(MemorySegment entry, long offset) {
        return Memory.borrowedOrEmpty(entry.get(ADDRESS, offset));
    }
}
