package org.karesansui.accelerator;

import org.karesansui.words.Sentence;

/** How guests are run on this host, and why. */
public record Accelerator(Kind kind, Sentence reason) {
    /** What runs the guest's instructions. */
    public enum Kind {
        KVM("kvm"),
        TCG("qemu");

        private final String domainType;

        Kind(String domainType) {
            this.domainType = domainType;
        }

        /** The value of {@code type} in libvirt's {@code <domain>}. */
        public String domainType() {
            return domainType;
        }
    }
}
