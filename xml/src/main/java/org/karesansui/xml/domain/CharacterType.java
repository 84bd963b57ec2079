package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** What stands at the host’s end of a character device. */
public record CharacterType(String word) implements Word {
    public static final CharacterType PTY = new CharacterType("pty");
    public static final CharacterType UNIX = new CharacterType("unix");
    public static final CharacterType TCP = new CharacterType("tcp");
    public static final CharacterType FILE = new CharacterType("file");
    public static final CharacterType NULL = new CharacterType("null");
    public static final CharacterType STDIO = new CharacterType("stdio");
    public static final CharacterType VC = new CharacterType("vc");
    public static final CharacterType DEV = new CharacterType("dev");
    public static final CharacterType PIPE = new CharacterType("pipe");
    public static final CharacterType UDP = new CharacterType("udp");
    public static final CharacterType SPICEVMC = new CharacterType("spicevmc");
    public static final CharacterType SPICEPORT = new CharacterType("spiceport");

    public CharacterType {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
