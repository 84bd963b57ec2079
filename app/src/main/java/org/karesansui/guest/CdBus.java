package org.karesansui.guest;

import java.util.Locale;
import java.util.Set;
import org.karesansui.xml.domain.DomainSpec;

/** What a CD drive hangs on: that which the machine's own board has, or else one that every firmware knows. */
enum CdBus {
    /** Of the board of q35. */
    SATA("sd"),
    /** Of the board of the older PC. */
    IDE("hd"),
    /** Of boards that have neither. */
    SCSI("sd");

    private static final Set<String> PC = Set.of("x86_64", "i686");

    private final String prefix;

    CdBus(String prefix) {
        this.prefix = prefix;
    }

    static CdBus of(DomainSpec machine) {
        return of(machine.architecture(), machine.machine());
    }

    static CdBus of(String architecture, String machine) {
        if (!PC.contains(architecture)) {
            return SCSI;
        }
        return machine.contains("q35") ? SATA : IDE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the names of its drives begin. */
    String prefix() {
        return prefix;
    }
}
