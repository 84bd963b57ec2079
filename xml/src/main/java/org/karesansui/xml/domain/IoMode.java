package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** How QEMU submits a disk’s requests to the host. */
public record IoMode(String word) implements Word {
    public static final IoMode NATIVE = new IoMode("native");
    public static final IoMode THREADS = new IoMode("threads");
    public static final IoMode IO_URING = new IoMode("io_uring");

    public IoMode {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
