package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** How a guest says that it crashed. */
public record PanicModel(String word) implements Word {
    public static final PanicModel ISA = new PanicModel("isa");
    public static final PanicModel HYPERV = new PanicModel("hyperv");
    public static final PanicModel PSERIES = new PanicModel("pseries");
    public static final PanicModel S390 = new PanicModel("s390");
    public static final PanicModel PVPANIC = new PanicModel("pvpanic");

    public PanicModel {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
