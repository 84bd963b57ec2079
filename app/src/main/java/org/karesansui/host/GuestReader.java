package org.karesansui.host;

import java.time.Instant;
import java.util.List;
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

    /** The guest with its definition, where one call told the rest of all. */
    GuestFacts read(Domain domain, Roll roll, @Nullable GuestFacts before) {
        var uuid = domain.uuid();
        var traits = traits(
                domain, roll.persistent().contains(uuid), roll.autostarted().contains(uuid), before);
        return facts(domain, state(domain, roll), traits, before);
    }

    /** The guest where one call told of all, and its definition is believed to be as it was. */
    GuestFacts again(Domain domain, Roll roll, GuestFacts before) {
        var uuid = domain.uuid();
        var traits = before.traits()
                .with(roll.persistent().contains(uuid), roll.autostarted().contains(uuid));
        return facts(domain, state(domain, roll), traits, before);
    }

    private static State state(Domain domain, Roll roll) {
        return new State(
                roll.state(domain.uuid()).orElseGet(domain::state), roll.saved().contains(domain.uuid()));
    }

    GuestFacts read(Domain domain, @Nullable GuestFacts before) {
        var persistent = domain.isPersistent();
        var saved = persistent && domain.hasManagedSaveImage();
        var traits = traits(domain, persistent, persistent && domain.autostart(), before);
        return facts(domain, new State(domain.state(), saved), traits, before);
    }

    private record State(DomainStateReason reason, boolean saved) {}

    private GuestFacts facts(Domain domain, State state, GuestTraits traits, @Nullable GuestFacts before) {
        var active = state.reason().state() != DomainState.SHUTOFF;
        return new GuestFacts(
                new GuestId(host, domain.uuid()),
                domain.name(),
                state(state.reason(), state.saved()),
                active,
                traits,
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
                        mark,
                        definition.metadata().flatMap(GuestMetadata::job).orElse(null),
                        definition.metadata().map(GuestReader::installation).orElse(GuestTraits.Installation.NONE)));
    }

    private static GuestTraits.Installation installation(GuestMetadata metadata) {
        if (metadata.installMedia().isEmpty()) {
            return GuestTraits.Installation.NONE;
        }
        return metadata.installStarted().orElse(false)
                ? GuestTraits.Installation.BEGUN
                : GuestTraits.Installation.AWAITED;
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
