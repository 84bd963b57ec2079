package org.karesansui.xml;

import java.util.List;
import java.util.stream.Stream;
import org.karesansui.xml.domain.CacheMode;
import org.karesansui.xml.domain.DetectZeroes;
import org.karesansui.xml.domain.DirectMode;
import org.karesansui.xml.domain.Discard;
import org.karesansui.xml.domain.DiskBus;
import org.karesansui.xml.domain.DiskDevice;
import org.karesansui.xml.domain.DiskFormat;
import org.karesansui.xml.domain.DiskSource;
import org.karesansui.xml.domain.DiskXml;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.ErrorPolicy;
import org.karesansui.xml.domain.InterfaceModel;
import org.karesansui.xml.domain.InterfaceSource;
import org.karesansui.xml.domain.InterfaceXml;
import org.karesansui.xml.domain.IoMode;

/** What the views over disks and network interfaces edit. */
final class DiskEdits {
    private static final MacAddress MAC = new MacAddress("52:54:00:12:34:56");
    private static final List<Property<?>> DISK_SOURCE = List.of(
            DiskXml.TYPE,
            DiskXml.SOURCE_FILE,
            DiskXml.SOURCE_DEVICE,
            DiskXml.SOURCE_POOL,
            DiskXml.SOURCE_VOLUME,
            DiskXml.SOURCE_PROTOCOL,
            DiskXml.SOURCE_NAME,
            DiskXml.BACKING_STORE);
    private static final List<Property<?>> INTERFACE_SOURCE = List.of(
            InterfaceXml.TYPE,
            InterfaceXml.SOURCE_NETWORK,
            InterfaceXml.SOURCE_PORT_GROUP,
            InterfaceXml.SOURCE_BRIDGE,
            InterfaceXml.SOURCE_DEVICE,
            InterfaceXml.SOURCE_MODE);

    private DiskEdits() {}

    static Stream<Subject<?>> all() {
        return Stream.of(disk(), networkInterface());
    }

    private static Subject<DiskXml> disk() {
        return new Subject<>(
                "DiskXml",
                "domain",
                root -> DomainXml.of(root).devices().disks().getLast(),
                DiskXml.PROPERTIES,
                List.of(
                        Edit.of(DiskXml.DEVICE, DiskXml::device, DiskXml::device, DiskDevice.CDROM),
                        Edit.of(DiskXml.FORMAT, DiskXml::format, DiskXml::format, DiskFormat.QCOW2),
                        Edit.of(DiskXml.CACHE, DiskXml::cache, DiskXml::cache, CacheMode.NONE),
                        Edit.of(DiskXml.IO, DiskXml::io, DiskXml::io, IoMode.THREADS),
                        Edit.of(DiskXml.DISCARD, DiskXml::discard, DiskXml::discard, Discard.UNMAP),
                        Edit.of(DiskXml.DETECT_ZEROES, DiskXml::detectZeroes, DiskXml::detectZeroes, DetectZeroes.ON),
                        Edit.of(DiskXml.ERROR_POLICY, DiskXml::errorPolicy, DiskXml::errorPolicy, ErrorPolicy.REPORT),
                        Edit.of(DiskXml.TARGET, DiskXml::target, DiskXml::target, "other target"),
                        Edit.of(DiskXml.BUS, DiskXml::bus, DiskXml::bus, DiskBus.SCSI),
                        Edit.of(DiskXml.READ_ONLY, DiskXml::readOnly, DiskXml::readOnly, true),
                        Edit.of(DiskXml.SHAREABLE, DiskXml::shareable, DiskXml::shareable, true),
                        Edit.of(DiskXml.SERIAL, DiskXml::serial, DiskXml::serial, "other serial"),
                        Edit.of(DiskXml.BOOT_ORDER, DiskXml::bootOrder, DiskXml::bootOrder, 7),
                        Edit.of(DiskXml.ALIAS, DiskXml::alias, DiskXml::alias, "other alias"),
                        Edit.of(DISK_SOURCE, DiskXml::source, DiskXml::source, new DiskSource.File("/srv/other.img")),
                        Edit.of(DISK_SOURCE, DiskXml::source, DiskXml::source, new DiskSource.Block("/dev/vg/other")),
                        Edit.of(
                                DISK_SOURCE,
                                DiskXml::source,
                                DiskXml::source,
                                new DiskSource.Network("rbd", "pool/other")),
                        Edit.of(
                                DISK_SOURCE,
                                DiskXml::source,
                                DiskXml::source,
                                new DiskSource.Volume("fast", "other.img"))));
    }

    private static Subject<InterfaceXml> networkInterface() {
        return new Subject<>(
                "InterfaceXml",
                "domain",
                root -> DomainXml.of(root).devices().interfaces().getLast(),
                InterfaceXml.PROPERTIES,
                List.of(
                        Edit.of(InterfaceXml.MAC, InterfaceXml::mac, InterfaceXml::mac, MAC),
                        Edit.of(
                                InterfaceXml.SOURCE_PORT_GROUP,
                                InterfaceXml::portGroup,
                                InterfaceXml::portGroup,
                                "other portGroup"),
                        Edit.of(InterfaceXml.MODEL, InterfaceXml::model, InterfaceXml::model, InterfaceModel.E1000),
                        Edit.of(InterfaceXml.TARGET, InterfaceXml::target, InterfaceXml::target, "other target"),
                        Edit.of(InterfaceXml.LINK, InterfaceXml::link, InterfaceXml::link, false),
                        Edit.of(InterfaceXml.MTU, InterfaceXml::mtu, InterfaceXml::mtu, 7),
                        Edit.of(InterfaceXml.VLAN_ID, InterfaceXml::vlan, InterfaceXml::vlan, 7),
                        Edit.of(InterfaceXml.FILTER, InterfaceXml::filter, InterfaceXml::filter, "other filter"),
                        Edit.of(
                                InterfaceXml.INBOUND_AVERAGE,
                                InterfaceXml::inboundAverage,
                                InterfaceXml::inboundAverage,
                                7L),
                        Edit.of(InterfaceXml.INBOUND_PEAK, InterfaceXml::inboundPeak, InterfaceXml::inboundPeak, 7L),
                        Edit.of(InterfaceXml.INBOUND_BURST, InterfaceXml::inboundBurst, InterfaceXml::inboundBurst, 7L),
                        Edit.of(
                                InterfaceXml.OUTBOUND_AVERAGE,
                                InterfaceXml::outboundAverage,
                                InterfaceXml::outboundAverage,
                                7L),
                        Edit.of(InterfaceXml.OUTBOUND_PEAK, InterfaceXml::outboundPeak, InterfaceXml::outboundPeak, 7L),
                        Edit.of(
                                InterfaceXml.OUTBOUND_BURST,
                                InterfaceXml::outboundBurst,
                                InterfaceXml::outboundBurst,
                                7L),
                        Edit.of(InterfaceXml.BOOT_ORDER, InterfaceXml::bootOrder, InterfaceXml::bootOrder, 7),
                        Edit.of(InterfaceXml.ALIAS, InterfaceXml::alias, InterfaceXml::alias, "other alias"),
                        Edit.of(
                                INTERFACE_SOURCE,
                                InterfaceXml::source,
                                InterfaceXml::source,
                                new InterfaceSource.Bridge("br7")),
                        Edit.of(
                                INTERFACE_SOURCE,
                                InterfaceXml::source,
                                InterfaceXml::source,
                                new InterfaceSource.User()),
                        Edit.of(
                                INTERFACE_SOURCE,
                                InterfaceXml::source,
                                InterfaceXml::source,
                                new InterfaceSource.Direct("eth7", DirectMode.BRIDGE)),
                        Edit.of(
                                INTERFACE_SOURCE,
                                InterfaceXml::source,
                                InterfaceXml::source,
                                new InterfaceSource.Network("lab"))));
    }
}
