package org.karesansui.host;

/**
 * Is told of each change of an inventory, in order, on the keeper's thread; it must be quick and must not call libvirt.
 */
@FunctionalInterface
public interface InventoryListener {
    void changed(HostName host, Inventory before, Inventory after);
}
