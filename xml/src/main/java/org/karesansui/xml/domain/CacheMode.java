package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** How the host caches a disk. */
public record CacheMode(String word) implements Word {
    public static final CacheMode DEFAULT = new CacheMode("default");
    public static final CacheMode NONE = new CacheMode("none");
    public static final CacheMode WRITETHROUGH = new CacheMode("writethrough");
    public static final CacheMode WRITEBACK = new CacheMode("writeback");
    public static final CacheMode DIRECTSYNC = new CacheMode("directsync");
    public static final CacheMode UNSAFE = new CacheMode("unsafe");

    public CacheMode {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
