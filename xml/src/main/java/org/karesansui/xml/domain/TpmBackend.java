package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** What stands behind the guest’s TPM. */
public record TpmBackend(String word) implements Word {
    public static final TpmBackend EMULATOR = new TpmBackend("emulator");
    public static final TpmBackend PASSTHROUGH = new TpmBackend("passthrough");
    public static final TpmBackend EXTERNAL = new TpmBackend("external");

    public TpmBackend {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
