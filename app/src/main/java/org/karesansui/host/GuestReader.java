package org.karesansui.host;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.karesansui.libvirt.Domain;
import org.karesansui.libvirt.DomainState;
import org.karesansui.libvirt.DomainStateReason;
import org.karesansui.libvirt.DomainXmlFlag;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.XmlException;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.domain.GuestMetadata;

/** Reads what the inventory keeps of one guest. Its calls are made on a lane. */
final class GuestReader {
    /** VIR_DOMAIN_SHUTOFF_CRASHED of virDomainShutoffReason. */
    private static final int SHUT_OFF_BY_CRASH = 3;

    private final HostName host;

    GuestReader(HostName host) {
        this.host = host;
    }

    /** What libvirt tells of all guests in one call for each, so that a resync need not ask each guest. */
    record Flags(Set<UUID> persistent, Set<UUID> autostarted, Set<UUID> saved) {}

    GuestFacts read(Domain domain, Flags flags, @Nullable GuestFacts before) {
        var uuid = domain.uuid();
        return read(
                domain,
                flags.persistent().contains(uuid),
                flags.autostarted().contains(uuid),
                flags.saved().contains(uuid),
                before);
    }

    GuestFacts read(Domain domain, @Nullable GuestFacts before) {
        var persistent = domain.isPersistent();
        return read(
                domain,
                persistent,
                persistent && domain.autostart(),
                persistent && domain.hasManagedSaveImage(),
                before);
    }

    private GuestFacts read(
            Domain domain, boolean persistent, boolean autostart, boolean saved, @Nullable GuestFacts before) {
        var reason = domain.state();
        var active = reason.state() != DomainState.SHUTOFF;
        return new GuestFacts(
                new GuestId(host, domain.uuid()),
                domain.name(),
                state(reason, saved),
                active,
                traits(domain, persistent, autostart, before),
                active && before != null ? before.load() : GuestLoad.NONE,
                active && before != null ? before.startedAt() : null,
                active && before != null ? before.addresses() : List.of());
    }

    static PowerState state(DomainStateReason reason, boolean saved) {
        return switch (reason.state()) {
            case RUNNING, BLOCKED, NOSTATE, UNRECOGNIZED -> PowerState.RUNNING;
            case PAUSED -> PowerState.PAUSED;
            case SHUTDOWN -> PowerState.SHUTTING_DOWN;
            case CRASHED -> PowerState.CRASHED;
            case PMSUSPENDED -> PowerState.SLEEPING;
            case SHUTOFF -> saved ? PowerState.SAVED : shutOff(reason.reason());
        };
    }

    private static PowerState shutOff(int reason) {
        return reason == SHUT_OFF_BY_CRASH ? PowerState.CRASHED : PowerState.SHUT_OFF;
    }

    /**
     * What the stored definition says. Where its text is the one that was read last, it is not parsed again: a resync
     * reads a thousand, and nearly all of them are as they were.
     */
    private static GuestTraits traits(
            Domain domain, boolean persistent, boolean autostart, @Nullable GuestFacts before) {
        var text = domain.xml(DomainXmlFlag.INACTIVE);
        var mark = GuestTraits.mark(text);
        return before != null && before.traits().text().mark() == mark
                ? before.traits().with(persistent, autostart)
                : traits(definition(text), mark, persistent, autostart);
    }

    /** One that we cannot read (others made it) is shown without its traits, not left out. */
    private static DomainXml definition(String text) {
        try {
            return DomainXml.parse(text);
        } catch (XmlException unreadable) {
            return DomainXml.of(XmlNode.create("domain"));
        }
    }

    private static GuestTraits traits(DomainXml definition, long mark, boolean persistent, boolean autostart) {
        return new GuestTraits(
                definition.title().orElse(""),
                definition.metadata().map(GuestMetadata::tags).orElse(List.of()),
                definition.currentVcpus().or(definition::vcpus).orElse(1),
                DomainXml.MEMORY.read(definition.node()).orElse(Bytes.ZERO),
                persistent,
                autostart,
                definition.interfaces().stream().map(each -> each.identity()).toList(),
                new GuestTraits.Text(
                        mark, definition.metadata().flatMap(GuestMetadata::job).orElse(null)));
    }

    /** The facts with the moment of the start that was just seen, or that the machine's process table tells. */
    static GuestFacts started(GuestFacts guest, @Nullable Instant at) {
        return new GuestFacts(
                guest.id(),
                guest.name(),
                guest.state(),
                guest.active(),
                guest.traits(),
                guest.load(),
                guest.active() ? at : null,
                guest.addresses());
    }
}
