package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** How the processor that the guest sees is chosen. */
public record CpuMode(String word) implements Word {
    public static final CpuMode CUSTOM = new CpuMode("custom");
    public static final CpuMode HOST_MODEL = new CpuMode("host-model");
    public static final CpuMode HOST_PASSTHROUGH = new CpuMode("host-passthrough");
    public static final CpuMode MAXIMUM = new CpuMode("maximum");

    public CpuMode {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
