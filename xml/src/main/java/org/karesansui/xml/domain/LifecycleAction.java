package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** What libvirt does when a guest powers off, reboots or crashes. */
public record LifecycleAction(String word) implements Word {
    public static final LifecycleAction DESTROY = new LifecycleAction("destroy");
    public static final LifecycleAction RESTART = new LifecycleAction("restart");
    public static final LifecycleAction PRESERVE = new LifecycleAction("preserve");
    public static final LifecycleAction RENAME_RESTART = new LifecycleAction("rename-restart");
    public static final LifecycleAction COREDUMP_DESTROY = new LifecycleAction("coredump-destroy");
    public static final LifecycleAction COREDUMP_RESTART = new LifecycleAction("coredump-restart");

    public LifecycleAction {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
