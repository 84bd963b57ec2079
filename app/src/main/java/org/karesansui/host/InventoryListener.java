package org.karesansui.host;

/**
 * Is told of each change of an inventory, one at a time and in order, on the thread of whoever changed it; it must be quick
 * and must not call libvirt.
 */
@FunctionalInterface
public interface InventoryListener {
    void changed(InventoryChange change);
}
