package org.karesansui.libvirt;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The consoles that are open on a host. libvirt tells the streams of a connection nothing when it is lost, so the loss of
 * the host ends them, or their readers would wait for ever. Thread-safe.
 */
final class OpenConsoles implements HypervisorListener {
    private final HypervisorListener next;
    private final Set<Console> open = ConcurrentHashMap.newKeySet();

    /** @param next hears all that this one hears, after it */
    OpenConsoles(HypervisorListener next) {
        this.next = next;
    }

    void add(Console console) {
        open.add(console);
    }

    void remove(Console console) {
        open.remove(console);
    }

    @Override
    public void up(long generation) {
        next.up(generation);
    }

    @Override
    public void down(String reason) {
        open.forEach(console -> console.end("the host was lost: " + reason));
        next.down(reason);
    }

    @Override
    public void event(LibvirtEvent event) {
        next.event(event);
    }

    @Override
    public void overflow() {
        next.overflow();
    }
}
