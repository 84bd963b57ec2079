package org.karesansui.libvirt;

/** Takes events as they come, on libvirt's event thread: must not block and must not call libvirt. */
@FunctionalInterface
public interface EventSink {
    void accept(LibvirtEvent event);
}
