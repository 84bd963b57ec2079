package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** The graphics card that the guest sees. */
public record VideoModel(String word) implements Word {
    public static final VideoModel VIRTIO = new VideoModel("virtio");
    public static final VideoModel VGA = new VideoModel("vga");
    public static final VideoModel QXL = new VideoModel("qxl");
    public static final VideoModel CIRRUS = new VideoModel("cirrus");
    public static final VideoModel BOCHS = new VideoModel("bochs");
    public static final VideoModel RAMFB = new VideoModel("ramfb");
    public static final VideoModel NONE = new VideoModel("none");

    public VideoModel {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
