package org.karesansui.libvirt;

/**
 * What a host tells. All methods run on one thread of the host, in order; while one runs, the next waits, so none may take
 * long. They may call the host's lanes. An exception that leaves one is logged and nothing else.
 */
public interface HypervisorListener {
    /** Connected, and events flow from before now: read everything once, then follow the events. */
    void up(long generation);

    /** The connection is gone, or could not be made. Nothing is known of the host until the next {@link #up}. */
    void down(String reason);

    void event(LibvirtEvent event);

    /** Events were dropped: read everything again. */
    void overflow();
}
