package org.karesansui.libvirt;

import java.util.Optional;

/** Answers what a host asks of whoever connects to it. */
@FunctionalInterface
public interface Credentials {
    /** The answer, in UTF-8 without a NUL, or empty to give up. The array is overwritten once it has been passed on. */
    Optional<byte[]> answer(Question question);

    /**
     * A question of the host.
     *
     * @param challenge of the mechanism, for some kinds the host's name; empty where there is none
     */
    record Question(CredentialType type, String prompt, String challenge, String suggestion) {}
}
