package org.karesansui.xml.domain;

import java.util.UUID;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.XmlException;

/**
 * What every new guest must have said of it.
 *
 * @param architecture as {@code x86_64}
 * @param machine a machine type or an alias of the host's capabilities, as {@code q35}; empty for libvirt's default
 * @param vcpus from 1
 */
public record DomainSpec(
        DomainType type, String name, UUID uuid, String architecture, String machine, Bytes memory, int vcpus) {
    public DomainSpec {
        if (name.isBlank() || vcpus < 1 || memory.value() == 0) {
            throw new XmlException("A guest needs a name, a processor and memory");
        }
    }
}
