package org.karesansui.xml;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.karesansui.xml.domain.AccessMode;
import org.karesansui.xml.domain.BalloonModel;
import org.karesansui.xml.domain.BalloonXml;
import org.karesansui.xml.domain.ChannelXml;
import org.karesansui.xml.domain.CharacterType;
import org.karesansui.xml.domain.ConsoleXml;
import org.karesansui.xml.domain.ControllerType;
import org.karesansui.xml.domain.ControllerXml;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.FileSystemDriver;
import org.karesansui.xml.domain.FileSystemXml;
import org.karesansui.xml.domain.GraphicsType;
import org.karesansui.xml.domain.GraphicsXml;
import org.karesansui.xml.domain.HostDeviceType;
import org.karesansui.xml.domain.HostDeviceXml;
import org.karesansui.xml.domain.InputBus;
import org.karesansui.xml.domain.InputType;
import org.karesansui.xml.domain.InputXml;
import org.karesansui.xml.domain.ListenType;
import org.karesansui.xml.domain.PanicModel;
import org.karesansui.xml.domain.PanicXml;
import org.karesansui.xml.domain.RngBackend;
import org.karesansui.xml.domain.RngXml;
import org.karesansui.xml.domain.SerialXml;
import org.karesansui.xml.domain.SoundModel;
import org.karesansui.xml.domain.SoundXml;
import org.karesansui.xml.domain.TpmBackend;
import org.karesansui.xml.domain.TpmModel;
import org.karesansui.xml.domain.TpmXml;
import org.karesansui.xml.domain.VideoModel;
import org.karesansui.xml.domain.VideoXml;
import org.karesansui.xml.domain.VsockXml;
import org.karesansui.xml.domain.WatchdogAction;
import org.karesansui.xml.domain.WatchdogModel;
import org.karesansui.xml.domain.WatchdogXml;

/** What the views over the other devices edit. */
final class DeviceEdits {
    private static final UUID IDENTIFIER = UUID.fromString("11111111-2222-3333-4444-555555555555");

    private DeviceEdits() {}

    static Stream<Subject<?>> all() {
        return Stream.of(
                serial(),
                console(),
                channel(),
                graphics(),
                video(),
                input(),
                controller(),
                rng(),
                balloon(),
                watchdog(),
                tpm(),
                sound(),
                hostDevice(),
                fileSystem(),
                vsock(),
                panic());
    }

    private static Subject<SerialXml> serial() {
        return new Subject<>(
                "SerialXml",
                "domain",
                root -> DomainXml.of(root).devices().serials().getLast(),
                SerialXml.PROPERTIES,
                List.of(
                        Edit.of(SerialXml.TYPE, SerialXml::type, SerialXml::type, CharacterType.UNIX),
                        Edit.of(SerialXml.PATH, SerialXml::path, SerialXml::path, "other path"),
                        Edit.of(
                                SerialXml.TARGET_TYPE,
                                SerialXml::targetType,
                                SerialXml::targetType,
                                "other targetType"),
                        Edit.of(SerialXml.PORT, SerialXml::port, SerialXml::port, 7),
                        Edit.of(SerialXml.ALIAS, SerialXml::alias, SerialXml::alias, "other alias")));
    }

    private static Subject<ConsoleXml> console() {
        return new Subject<>(
                "ConsoleXml",
                "domain",
                root -> DomainXml.of(root).devices().consoles().getLast(),
                ConsoleXml.PROPERTIES,
                List.of(
                        Edit.of(ConsoleXml.TYPE, ConsoleXml::type, ConsoleXml::type, CharacterType.UNIX),
                        Edit.of(ConsoleXml.PATH, ConsoleXml::path, ConsoleXml::path, "other path"),
                        Edit.of(
                                ConsoleXml.TARGET_TYPE,
                                ConsoleXml::targetType,
                                ConsoleXml::targetType,
                                "other targetType"),
                        Edit.of(ConsoleXml.PORT, ConsoleXml::port, ConsoleXml::port, 7),
                        Edit.of(ConsoleXml.ALIAS, ConsoleXml::alias, ConsoleXml::alias, "other alias")));
    }

    private static Subject<ChannelXml> channel() {
        return new Subject<>(
                "ChannelXml",
                "domain",
                root -> DomainXml.of(root).devices().channels().getLast(),
                ChannelXml.PROPERTIES,
                List.of(
                        Edit.of(ChannelXml.TYPE, ChannelXml::type, ChannelXml::type, CharacterType.UNIX),
                        Edit.of(ChannelXml.PATH, ChannelXml::path, ChannelXml::path, "other path"),
                        Edit.of(
                                ChannelXml.TARGET_TYPE,
                                ChannelXml::targetType,
                                ChannelXml::targetType,
                                "other targetType"),
                        Edit.of(ChannelXml.NAME, ChannelXml::name, ChannelXml::name, "other name"),
                        Edit.of(ChannelXml.STATE, ChannelXml::state, ChannelXml::state, "other state"),
                        Edit.of(ChannelXml.ALIAS, ChannelXml::alias, ChannelXml::alias, "other alias")));
    }

    private static Subject<GraphicsXml> graphics() {
        return new Subject<>(
                "GraphicsXml",
                "domain",
                root -> DomainXml.of(root).devices().graphics().getLast(),
                GraphicsXml.PROPERTIES,
                List.of(
                        Edit.of(GraphicsXml.TYPE, GraphicsXml::type, GraphicsXml::type, GraphicsType.SPICE),
                        Edit.of(GraphicsXml.PORT, GraphicsXml::port, GraphicsXml::port, 7),
                        Edit.of(GraphicsXml.TLS_PORT, GraphicsXml::tlsPort, GraphicsXml::tlsPort, 7),
                        Edit.of(GraphicsXml.AUTO_PORT, GraphicsXml::autoPort, GraphicsXml::autoPort, true),
                        Edit.of(GraphicsXml.WEBSOCKET, GraphicsXml::websocket, GraphicsXml::websocket, 7),
                        Edit.of(GraphicsXml.KEYMAP, GraphicsXml::keymap, GraphicsXml::keymap, "other keymap"),
                        Edit.of(GraphicsXml.PASSWORD, GraphicsXml::password, GraphicsXml::password, "other password"),
                        Edit.of(
                                GraphicsXml.PASSWORD_VALID_TO,
                                GraphicsXml::passwordValidTo,
                                GraphicsXml::passwordValidTo,
                                "other passwordValidTo"),
                        Edit.of(
                                GraphicsXml.LISTEN_ADDRESS,
                                GraphicsXml::listenAddress,
                                GraphicsXml::listenAddress,
                                "other listenAddress"),
                        Edit.of(
                                GraphicsXml.LISTEN_TYPE,
                                GraphicsXml::listenType,
                                GraphicsXml::listenType,
                                ListenType.NETWORK),
                        Edit.of(
                                GraphicsXml.LISTENER_ADDRESS,
                                GraphicsXml::listenerAddress,
                                GraphicsXml::listenerAddress,
                                "other listenerAddress"),
                        Edit.of(
                                GraphicsXml.LISTENER_SOCKET,
                                GraphicsXml::listenerSocket,
                                GraphicsXml::listenerSocket,
                                "other listenerSocket")));
    }

    private static Subject<VideoXml> video() {
        return new Subject<>(
                "VideoXml",
                "domain",
                root -> DomainXml.of(root).devices().videos().getLast(),
                VideoXml.PROPERTIES,
                List.of(
                        Edit.of(VideoXml.MODEL, VideoXml::model, VideoXml::model, VideoModel.VGA),
                        Edit.of(VideoXml.VIDEO_MEMORY, VideoXml::videoMemory, VideoXml::videoMemory, 7L),
                        Edit.of(VideoXml.HEADS, VideoXml::heads, VideoXml::heads, 7),
                        Edit.of(VideoXml.PRIMARY, VideoXml::primary, VideoXml::primary, true),
                        Edit.of(VideoXml.ACCELERATION_3D, VideoXml::accelerated, VideoXml::accelerated, true),
                        Edit.of(VideoXml.WIDTH, VideoXml::width, VideoXml::width, 7),
                        Edit.of(VideoXml.HEIGHT, VideoXml::height, VideoXml::height, 7),
                        Edit.of(VideoXml.ALIAS, VideoXml::alias, VideoXml::alias, "other alias")));
    }

    private static Subject<InputXml> input() {
        return new Subject<>(
                "InputXml",
                "domain",
                root -> DomainXml.of(root).devices().inputs().getLast(),
                InputXml.PROPERTIES,
                List.of(
                        Edit.of(InputXml.TYPE, InputXml::type, InputXml::type, InputType.MOUSE),
                        Edit.of(InputXml.BUS, InputXml::bus, InputXml::bus, InputBus.PS2),
                        Edit.of(InputXml.MODEL, InputXml::model, InputXml::model, "other model"),
                        Edit.of(
                                InputXml.EVENT_DEVICE,
                                InputXml::eventDevice,
                                InputXml::eventDevice,
                                "other eventDevice"),
                        Edit.of(InputXml.ALIAS, InputXml::alias, InputXml::alias, "other alias")));
    }

    private static Subject<ControllerXml> controller() {
        return new Subject<>(
                "ControllerXml",
                "domain",
                root -> DomainXml.of(root).devices().controllers().getLast(),
                ControllerXml.PROPERTIES,
                List.of(
                        Edit.of(ControllerXml.TYPE, ControllerXml::type, ControllerXml::type, ControllerType.USB),
                        Edit.of(ControllerXml.INDEX, ControllerXml::index, ControllerXml::index, 7),
                        Edit.of(ControllerXml.MODEL, ControllerXml::model, ControllerXml::model, "other model"),
                        Edit.of(ControllerXml.PORTS, ControllerXml::ports, ControllerXml::ports, 7),
                        Edit.of(ControllerXml.VECTORS, ControllerXml::vectors, ControllerXml::vectors, 7),
                        Edit.of(ControllerXml.QUEUES, ControllerXml::queues, ControllerXml::queues, 7),
                        Edit.of(ControllerXml.ALIAS, ControllerXml::alias, ControllerXml::alias, "other alias")));
    }

    private static Subject<RngXml> rng() {
        return new Subject<>(
                "RngXml",
                "domain",
                root -> DomainXml.of(root).devices().randomGenerators().getLast(),
                RngXml.PROPERTIES,
                List.of(
                        Edit.of(RngXml.MODEL, RngXml::model, RngXml::model, "other model"),
                        Edit.of(RngXml.BACKEND, RngXml::backend, RngXml::backend, RngBackend.BUILTIN),
                        Edit.of(RngXml.DEVICE, RngXml::device, RngXml::device, "other device"),
                        Edit.of(RngXml.RATE_BYTES, RngXml::rateBytes, RngXml::rateBytes, 7),
                        Edit.of(RngXml.RATE_PERIOD, RngXml::ratePeriod, RngXml::ratePeriod, 7),
                        Edit.of(RngXml.ALIAS, RngXml::alias, RngXml::alias, "other alias")));
    }

    private static Subject<BalloonXml> balloon() {
        return new Subject<>(
                "BalloonXml",
                "domain",
                root -> DomainXml.of(root).devices().balloon().orElseThrow(),
                BalloonXml.PROPERTIES,
                List.of(
                        Edit.of(
                                BalloonXml.MODEL,
                                BalloonXml::model,
                                BalloonXml::model,
                                BalloonModel.VIRTIO_TRANSITIONAL),
                        Edit.of(BalloonXml.AUTO_DEFLATE, BalloonXml::autoDeflate, BalloonXml::autoDeflate, true),
                        Edit.of(
                                BalloonXml.FREE_PAGE_REPORTING,
                                BalloonXml::freePageReporting,
                                BalloonXml::freePageReporting,
                                true),
                        Edit.of(
                                BalloonXml.STATISTICS_PERIOD,
                                BalloonXml::statisticsPeriod,
                                BalloonXml::statisticsPeriod,
                                7),
                        Edit.of(BalloonXml.ALIAS, BalloonXml::alias, BalloonXml::alias, "other alias")));
    }

    private static Subject<WatchdogXml> watchdog() {
        return new Subject<>(
                "WatchdogXml",
                "domain",
                root -> DomainXml.of(root).devices().watchdogs().getLast(),
                WatchdogXml.PROPERTIES,
                List.of(
                        Edit.of(WatchdogXml.MODEL, WatchdogXml::model, WatchdogXml::model, WatchdogModel.I6300ESB),
                        Edit.of(WatchdogXml.ACTION, WatchdogXml::action, WatchdogXml::action, WatchdogAction.SHUTDOWN),
                        Edit.of(WatchdogXml.ALIAS, WatchdogXml::alias, WatchdogXml::alias, "other alias")));
    }

    private static Subject<TpmXml> tpm() {
        return new Subject<>(
                "TpmXml",
                "domain",
                root -> DomainXml.of(root).devices().tpm().orElseThrow(),
                TpmXml.PROPERTIES,
                List.of(
                        Edit.of(TpmXml.MODEL, TpmXml::model, TpmXml::model, TpmModel.TPM_CRB),
                        Edit.of(TpmXml.BACKEND, TpmXml::backend, TpmXml::backend, TpmBackend.PASSTHROUGH),
                        Edit.of(TpmXml.VERSION, TpmXml::version, TpmXml::version, "other version"),
                        Edit.of(TpmXml.PERSISTENT, TpmXml::persistent, TpmXml::persistent, true),
                        Edit.of(TpmXml.DEVICE, TpmXml::device, TpmXml::device, "other device"),
                        Edit.of(TpmXml.ALIAS, TpmXml::alias, TpmXml::alias, "other alias")));
    }

    private static Subject<SoundXml> sound() {
        return new Subject<>(
                "SoundXml",
                "domain",
                root -> DomainXml.of(root).devices().sounds().getLast(),
                SoundXml.PROPERTIES,
                List.of(
                        Edit.of(SoundXml.MODEL, SoundXml::model, SoundXml::model, SoundModel.ICH6),
                        Edit.of(SoundXml.ALIAS, SoundXml::alias, SoundXml::alias, "other alias")));
    }

    private static Subject<HostDeviceXml> hostDevice() {
        return new Subject<>(
                "HostDeviceXml",
                "domain",
                root -> DomainXml.of(root).devices().hostDevices().getLast(),
                HostDeviceXml.PROPERTIES,
                List.of(
                        Edit.of(HostDeviceXml.MODE, HostDeviceXml::mode, HostDeviceXml::mode, "other mode"),
                        Edit.of(HostDeviceXml.TYPE, HostDeviceXml::type, HostDeviceXml::type, HostDeviceType.USB),
                        Edit.of(HostDeviceXml.MANAGED, HostDeviceXml::managed, HostDeviceXml::managed, true),
                        Edit.of(
                                HostDeviceXml.PCI_DOMAIN,
                                HostDeviceXml::pciDomain,
                                HostDeviceXml::pciDomain,
                                "other pciDomain"),
                        Edit.of(HostDeviceXml.PCI_BUS, HostDeviceXml::bus, HostDeviceXml::bus, "other bus"),
                        Edit.of(
                                HostDeviceXml.PCI_SLOT,
                                HostDeviceXml::pciSlot,
                                HostDeviceXml::pciSlot,
                                "other pciSlot"),
                        Edit.of(
                                HostDeviceXml.PCI_FUNCTION,
                                HostDeviceXml::pciFunction,
                                HostDeviceXml::pciFunction,
                                "other pciFunction"),
                        Edit.of(
                                HostDeviceXml.USB_DEVICE,
                                HostDeviceXml::usbDevice,
                                HostDeviceXml::usbDevice,
                                "other usbDevice"),
                        Edit.of(
                                HostDeviceXml.MEDIATED,
                                HostDeviceXml::mediatedDevice,
                                HostDeviceXml::mediatedDevice,
                                IDENTIFIER),
                        Edit.of(
                                HostDeviceXml.USB_VENDOR,
                                HostDeviceXml::usbVendor,
                                HostDeviceXml::usbVendor,
                                "other usbVendor"),
                        Edit.of(
                                HostDeviceXml.USB_PRODUCT,
                                HostDeviceXml::usbProduct,
                                HostDeviceXml::usbProduct,
                                "other usbProduct"),
                        Edit.of(HostDeviceXml.BOOT_ORDER, HostDeviceXml::bootOrder, HostDeviceXml::bootOrder, 7),
                        Edit.of(HostDeviceXml.ALIAS, HostDeviceXml::alias, HostDeviceXml::alias, "other alias")));
    }

    private static Subject<FileSystemXml> fileSystem() {
        return new Subject<>(
                "FileSystemXml",
                "domain",
                root -> DomainXml.of(root).devices().fileSystems().getLast(),
                FileSystemXml.PROPERTIES,
                List.of(
                        Edit.of(FileSystemXml.TYPE, FileSystemXml::type, FileSystemXml::type, "other type"),
                        Edit.of(FileSystemXml.ACCESS, FileSystemXml::access, FileSystemXml::access, AccessMode.MAPPED),
                        Edit.of(
                                FileSystemXml.DRIVER,
                                FileSystemXml::driver,
                                FileSystemXml::driver,
                                FileSystemDriver.PATH),
                        Edit.of(FileSystemXml.SOURCE, FileSystemXml::source, FileSystemXml::source, "other source"),
                        Edit.of(FileSystemXml.TARGET, FileSystemXml::target, FileSystemXml::target, "other target"),
                        Edit.of(FileSystemXml.READ_ONLY, FileSystemXml::readOnly, FileSystemXml::readOnly, true),
                        Edit.of(FileSystemXml.ALIAS, FileSystemXml::alias, FileSystemXml::alias, "other alias")));
    }

    private static Subject<VsockXml> vsock() {
        return new Subject<>(
                "VsockXml",
                "domain",
                root -> DomainXml.of(root).devices().vsock().orElseThrow(),
                VsockXml.PROPERTIES,
                List.of(
                        Edit.of(VsockXml.MODEL, VsockXml::model, VsockXml::model, "other model"),
                        Edit.of(VsockXml.AUTOMATIC, VsockXml::automatic, VsockXml::automatic, true),
                        Edit.of(VsockXml.CONTEXT, VsockXml::context, VsockXml::context, 7L),
                        Edit.of(VsockXml.ALIAS, VsockXml::alias, VsockXml::alias, "other alias")));
    }

    private static Subject<PanicXml> panic() {
        return new Subject<>(
                "PanicXml",
                "domain",
                root -> DomainXml.of(root).devices().panics().getLast(),
                PanicXml.PROPERTIES,
                List.of(
                        Edit.of(PanicXml.MODEL, PanicXml::model, PanicXml::model, PanicModel.HYPERV),
                        Edit.of(PanicXml.ALIAS, PanicXml::alias, PanicXml::alias, "other alias")));
    }
}
