// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virDomainEventWatchdogAction; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum WatchdogAction {
    NONE(0),
    PAUSE(1),
    RESET(2),
    POWEROFF(3),
    SHUTDOWN(4),
    DEBUG(5),
    INJECTNMI(6),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    WatchdogAction(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static WatchdogAction of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
