package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** The sound card that the guest sees. */
public record SoundModel(String word) implements Word {
    public static final SoundModel ICH9 = new SoundModel("ich9");
    public static final SoundModel ICH6 = new SoundModel("ich6");
    public static final SoundModel AC97 = new SoundModel("ac97");
    public static final SoundModel USB = new SoundModel("usb");
    public static final SoundModel SB16 = new SoundModel("sb16");
    public static final SoundModel ES1370 = new SoundModel("es1370");
    public static final SoundModel PCSPK = new SoundModel("pcspk");

    public SoundModel {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
