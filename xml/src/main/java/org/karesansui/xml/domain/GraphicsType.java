package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** The protocol of a graphical console. */
public record GraphicsType(String word) implements Word {
    public static final GraphicsType VNC = new GraphicsType("vnc");
    public static final GraphicsType SPICE = new GraphicsType("spice");
    public static final GraphicsType SDL = new GraphicsType("sdl");
    public static final GraphicsType EGL_HEADLESS = new GraphicsType("egl-headless");
    public static final GraphicsType DBUS = new GraphicsType("dbus");

    public GraphicsType {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
