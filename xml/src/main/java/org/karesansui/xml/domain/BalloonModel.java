package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** The balloon by which memory is taken from a running guest. */
public record BalloonModel(String word) implements Word {
    public static final BalloonModel VIRTIO = new BalloonModel("virtio");
    public static final BalloonModel VIRTIO_TRANSITIONAL = new BalloonModel("virtio-transitional");
    public static final BalloonModel VIRTIO_NON_TRANSITIONAL = new BalloonModel("virtio-non-transitional");
    public static final BalloonModel NONE = new BalloonModel("none");

    public BalloonModel {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
