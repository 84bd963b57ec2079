package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** The hypervisor driver that runs a domain. */
public record DomainType(String word) implements Word {
    public static final DomainType KVM = new DomainType("kvm");
    public static final DomainType QEMU = new DomainType("qemu");
    public static final DomainType TEST = new DomainType("test");

    public DomainType {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
