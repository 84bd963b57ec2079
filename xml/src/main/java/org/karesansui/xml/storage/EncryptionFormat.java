package org.karesansui.xml.storage;

import org.karesansui.xml.Word;

/** How a volume is encrypted. */
public record EncryptionFormat(String word) implements Word {
    public static final EncryptionFormat LUKS = new EncryptionFormat("luks");
    public static final EncryptionFormat QCOW = new EncryptionFormat("qcow");
    public static final EncryptionFormat DEFAULT = new EncryptionFormat("default");

    public EncryptionFormat {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
