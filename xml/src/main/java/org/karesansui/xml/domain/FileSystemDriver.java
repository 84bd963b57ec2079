package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** How a shared folder gets into the guest. */
public record FileSystemDriver(String word) implements Word {
    public static final FileSystemDriver VIRTIOFS = new FileSystemDriver("virtiofs");
    public static final FileSystemDriver PATH = new FileSystemDriver("path");
    public static final FileSystemDriver HANDLE = new FileSystemDriver("handle");

    public FileSystemDriver {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
