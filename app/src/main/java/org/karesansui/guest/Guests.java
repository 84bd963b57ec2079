package org.karesansui.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.libvirt.AffectFlag;
import org.karesansui.libvirt.Domain;
import org.karesansui.libvirt.DomainUndefineFlag;
import org.karesansui.libvirt.MetadataType;
import org.karesansui.problem.Problem;
import org.karesansui.xml.Property;
import org.karesansui.xml.domain.GuestMetadata;

/** The verbs on guests that are there. Thread-safe. Failures of libvirt leave as libvirt's exceptions. */
public final class Guests {
    private final Hosts hosts;

    public Guests(Hosts hosts) {
        this.hosts = hosts;
    }

    GuestView view(GuestFacts guest) {
        return GuestView.of(guest, hosts.require(guest.id().host()).inventory());
    }

    public Host host(String name) {
        return hosts.require(name);
    }

    /** @throws Problem {@link GuestProblem#GUEST_STATE_WRONG} for a verb that does not fit the guest's state */
    public void act(GuestFacts guest, GuestVerb verb) {
        requireFitting(guest, verb);
        var host = hosts.require(guest.id().host());
        if (GuestMemory.concerns(guest, verb)) {
            host.slow(
                    connection -> with(connection.domainLookupByUuid(guest.id().uuid()), verb));
        } else {
            host.change(
                    connection -> with(connection.domainLookupByUuid(guest.id().uuid()), verb));
        }
        host.lookAt(guest.id());
    }

    /** @throws Problem {@link GuestProblem#GUEST_STATE_WRONG} */
    void requireFitting(GuestFacts guest, GuestVerb verb) {
        if (!verb.fits(guest.state(), guest.active())) {
            throw new Problem(
                    GuestProblem.GUEST_STATE_WRONG,
                    guest.name(),
                    verb.word(),
                    guest.state().word());
        }
    }

    /** For a dry run: asks libvirt for the guest, which is where each change of it begins. */
    void requireThere(GuestFacts guest) {
        hosts.require(guest.id().host()).read(connection -> {
            try (var domain = connection.domainLookupByUuid(guest.id().uuid())) {
                return domain.isPersistent();
            }
        });
    }

    /**
     * libvirt starts with the host only what it keeps a definition of.
     *
     * @throws Problem {@link GuestProblem#GUEST_NOT_KEPT}
     */
    void requirePossible(GuestFacts guest, GuestChange change) {
        if (change.autostart() != null && !guest.traits().persistent()) {
            throw new Problem(GuestProblem.GUEST_NOT_KEPT, guest.name());
        }
    }

    private static boolean with(Domain handle, GuestVerb verb) {
        try (var domain = handle) {
            switch (verb) {
                case START -> domain.create();
                case SHUTDOWN -> domain.shutdown();
                case REBOOT -> domain.reboot();
                case RESET -> domain.reset();
                case DESTROY -> domain.destroy();
                case SUSPEND -> domain.suspend();
                case RESUME -> domain.resume();
                case WAKEUP -> domain.pmWakeup();
                case SAVE -> domain.managedSave();
                case FORGET -> domain.managedSaveRemove();
            }
            return true;
        }
    }

    void change(GuestFacts guest, GuestChange change) {
        requirePossible(guest, change);
        if (change.title() != null) {
            title(guest, change.title());
        }
        if (change.note() != null || change.tags() != null) {
            metadata(guest, metadata -> edit(metadata, change));
        }
        if (change.autostart() != null) {
            autostart(guest, change.autostart());
        }
    }

    private static void edit(GuestMetadata metadata, GuestChange change) {
        if (change.note() != null) {
            set(metadata, GuestMetadata.NOTE_TITLE, change.note().title());
            set(metadata, GuestMetadata.NOTE_TEXT, change.note().text());
        }
        if (change.tags() != null) {
            metadata.tags(change.tags());
        }
    }

    private static void set(GuestMetadata metadata, Property<String> property, String text) {
        if (text.isEmpty()) {
            metadata.clear(property);
            return;
        }
        property.write(metadata.node(), text);
    }

    public void autostart(GuestFacts guest, boolean wanted) {
        change(guest, domain -> domain.setAutostart(wanted));
    }

    /** The title, in what runs and in what is stored; empty removes it. */
    public void title(GuestFacts guest, String title) {
        change(
                guest,
                domain -> domain.setMetadata(
                        MetadataType.TITLE, title.isEmpty() ? null : title, Domain.Namespace.NONE, everywhere(domain)));
    }

    /** Edits what we keep in the guest itself, in what runs and in what is stored; what others keep there stays. */
    public void metadata(GuestFacts guest, Consumer<GuestMetadata> edit) {
        change(guest, domain -> {
            var stored = guest.traits().persistent() ? AffectFlag.CONFIG : AffectFlag.LIVE;
            var metadata = domain.metadata(MetadataType.ELEMENT, GuestMetadata.NAMESPACE.uri(), stored)
                    .map(GuestMetadata::parse)
                    .orElseGet(GuestMetadata::standalone);
            edit.accept(metadata);
            store(domain, metadata);
        });
    }

    static void store(Domain domain, GuestMetadata metadata) {
        var namespace = GuestMetadata.NAMESPACE;
        domain.setMetadata(
                MetadataType.ELEMENT,
                metadata.toXml(),
                new Domain.Namespace(namespace.prefix(), namespace.uri()),
                everywhere(domain));
    }

    /** What runs, and what is stored. */
    private static AffectFlag[] everywhere(Domain domain) {
        var flags = new ArrayList<AffectFlag>();
        if (domain.isActive()) {
            flags.add(AffectFlag.LIVE);
        }
        if (domain.isPersistent()) {
            flags.add(AffectFlag.CONFIG);
        }
        return flags.toArray(AffectFlag[]::new);
    }

    private void change(GuestFacts guest, Consumer<Domain> work) {
        var host = hosts.require(guest.id().host());
        host.change(connection -> {
            try (var domain = connection.domainLookupByUuid(guest.id().uuid())) {
                work.accept(domain);
                return true;
            }
        });
        host.lookAt(guest.id());
    }

    /** What goes with a definition when it goes: saved memory, snapshots' records, NVRAM. */
    static List<DomainUndefineFlag> everything() {
        return List.of(
                DomainUndefineFlag.MANAGED_SAVE,
                DomainUndefineFlag.SNAPSHOTS_METADATA,
                DomainUndefineFlag.CHECKPOINTS_METADATA,
                DomainUndefineFlag.NVRAM);
    }
}
