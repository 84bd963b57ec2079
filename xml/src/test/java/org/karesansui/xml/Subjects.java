package org.karesansui.xml;

import java.util.List;
import java.util.stream.Stream;
import org.karesansui.xml.domain.DevicesXml;
import org.karesansui.xml.domain.DomainXml;

/** Every view and every edit that it offers. */
final class Subjects {
    private Subjects() {}

    static Stream<Subject<?>> all() {
        return Stream.of(
                        DomainEdits.all(),
                        DiskEdits.all(),
                        DeviceEdits.all(),
                        NetworkEdits.all(),
                        StorageEdits.all(),
                        Stream.of(devices()))
                .flatMap(subjects -> subjects);
    }

    private static Subject<DevicesXml> devices() {
        return new Subject<>(
                "DevicesXml",
                "domain",
                root -> DomainXml.of(root).devices(),
                DevicesXml.PROPERTIES,
                List.of(Edit.of(DevicesXml.EMULATOR, DevicesXml::emulator, DevicesXml::emulator, "/usr/bin/other")));
    }
}
