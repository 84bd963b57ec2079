package org.karesansui.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.karesansui.problem.Problem;

/**
 * The first words of VNC (RFC 6143 §7.1.1 to §7.1.3), spoken with the guest's server so that no browser needs to know
 * the password. After them both sides speak the same, whatever was proved.
 */
final class VncGreeting {
    /** Protocol 3.8, as both sides of the relay speak it. */
    static final String VERSION = "RFB 003.008\n";

    static final byte NO_PROOF = 1;
    private static final byte PASSWORD = 2;
    private static final int CHALLENGE = 16;
    private static final int KEY = 8;
    private static final int LONGEST_REASON = 1024;

    private final ScreenPort port;
    private final String password;

    /** @param password empty where there is none */
    VncGreeting(ScreenPort port, String password) {
        this.port = port;
        this.password = password;
    }

    /**
     * @throws Problem {@link ConsoleProblem#CONSOLE_SCREEN_LOCKED} where the server wants a proof that we cannot give
     * @throws IOException where it is no server of VNC, or refuses
     */
    void exchange() throws IOException {
        var version = text(port.readFully(ByteBuffer.allocate(VERSION.length())));
        if (!version.startsWith("RFB 003.") || version.compareTo(VERSION) < 0) {
            throw new IOException("Not a VNC server of protocol 3.8: " + version.strip());
        }
        port.write(StandardCharsets.US_ASCII.encode(VERSION));
        choose(offered());
        if (port.readFully(ByteBuffer.allocate(Integer.BYTES)).getInt() != 0) {
            throw new IOException("The VNC server refuses: " + reason());
        }
    }

    private byte[] offered() throws IOException {
        int count = Byte.toUnsignedInt(port.readFully(ByteBuffer.allocate(1)).get());
        if (count == 0) {
            throw new IOException("The VNC server refuses: " + reason());
        }
        return port.readFully(ByteBuffer.allocate(count)).array();
    }

    private void choose(byte[] offered) throws IOException {
        if (has(offered, NO_PROOF)) {
            port.write(ByteBuffer.wrap(new byte[] {NO_PROOF}));
            return;
        }
        if (!has(offered, PASSWORD) || password.isEmpty()) {
            throw new Problem(ConsoleProblem.CONSOLE_SCREEN_LOCKED);
        }
        port.write(ByteBuffer.wrap(new byte[] {PASSWORD}));
        var challenge = port.readFully(ByteBuffer.allocate(CHALLENGE)).array();
        port.write(ByteBuffer.wrap(answer(challenge, password)));
    }

    private static boolean has(byte[] offered, byte wanted) {
        for (var each : offered) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }

    private String reason() throws IOException {
        var length = port.readFully(ByteBuffer.allocate(Integer.BYTES)).getInt();
        return text(port.readFully(ByteBuffer.allocate(Math.clamp(length, 0, LONGEST_REASON))));
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.ISO_8859_1.decode(bytes).toString();
    }

    /** The challenge encrypted with the password, each byte of which VNC turns round (RFC 6143 §7.2.2). */
    static byte[] answer(byte[] challenge, String password) {
        var key = Arrays.copyOf(password.getBytes(StandardCharsets.ISO_8859_1), KEY);
        for (var index = 0; index < key.length; index++) {
            key[index] = (byte) (Integer.reverse(key[index]) >>> (Integer.SIZE - Byte.SIZE));
        }
        try {
            var cipher = Cipher.getInstance("DES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "DES"));
            return cipher.doFinal(challenge);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
