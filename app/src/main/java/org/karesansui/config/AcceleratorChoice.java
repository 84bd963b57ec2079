package org.karesansui.config;

/** What {@code guest.accelerator} says about how guests are run. */
public enum AcceleratorChoice {
    /** A probe decides, once per boot. */
    AUTO,
    KVM,
    /** QEMU's translation, which works everywhere and is slow. */
    TCG
}
