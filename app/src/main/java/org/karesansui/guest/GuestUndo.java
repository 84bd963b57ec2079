package org.karesansui.guest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.karesansui.helper.HelperVerb;
import org.karesansui.helper.HostHelper;
import org.karesansui.host.Host;
import org.karesansui.host.Hosts;
import org.karesansui.host.PowerState;
import org.karesansui.job.NotYet;
import org.karesansui.job.Undo;
import org.karesansui.job.UndoKind;
import org.karesansui.libvirt.AffectFlag;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.ConnectionLost;
import org.karesansui.libvirt.Domain;
import org.karesansui.libvirt.DomainUndefineFlag;
import org.karesansui.libvirt.ErrorCode;
import org.karesansui.libvirt.HypervisorDown;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.MetadataType;
import org.karesansui.problem.Problem;
import org.karesansui.storage.ImageRef;
import org.karesansui.storage.Images;
import org.karesansui.words.Sentence;
import org.karesansui.xml.domain.GuestMetadata;

/** How what was made of a guest is removed again: after a job that failed, and when the guest is deleted. */
public sealed interface GuestUndo extends Undo {
    String host();

    /** Ends and undefines the guest, but only while it bears the mark of the job that makes it. */
    record RemoveUnfinished(String host, UUID uuid) implements GuestUndo {}

    /** The same for a guest that turned up when the job that made it was over and undone already. */
    record RemoveOrphan(String host, UUID uuid, String name, String maker) implements GuestUndo {}

    /**
     * Deletes a guest that is off: its definition, then what belongs to it, and nothing of that while the definition is
     * there.
     *
     * @param folder whether its folder in the layout goes too
     */
    record Delete(String host, UUID uuid, String name, List<ImageRef> images, List<String> bootFiles, boolean folder)
            implements GuestUndo {}

    /** Takes the mark off a guest that is finished. */
    record ClearMark(String host, UUID uuid, String name) implements GuestUndo {}

    /** Takes away what the guest was given for its installation: from its definition, then the files that were fetched. */
    record RemoveInstallMedia(String host, UUID uuid, String name, List<ImageRef> images, List<String> bootFiles)
            implements GuestUndo {}

    record RemoveBootFile(String host, String file) implements GuestUndo {}

    /** A file of this machine that was on its way to a host elsewhere. */
    record RemoveTemporary(String host, String file) implements GuestUndo {}

    /** What a job needs to know of these. */
    static List<UndoKind<?>> kinds(Hosts hosts, Images images, HostHelper helper) {
        return List.of(
                new UndoKind<>(
                        "guest.remove-unfinished",
                        RemoveUnfinished.class,
                        (what, job) -> with(hosts, what.host(), what.uuid(), domain -> {
                            if (isMarked(domain, job.value())) {
                                remove(domain);
                            }
                        }),
                        what -> Sentence.of("guest.undo.unfinished", what.uuid().toString())),
                new UndoKind<>(
                        "guest.remove-orphan",
                        RemoveOrphan.class,
                        (what, _) -> with(hosts, what.host(), what.uuid(), domain -> {
                            if (isMarked(domain, what.maker())) {
                                remove(domain);
                            }
                        }),
                        what -> Sentence.of("guest.undo.unfinished", what.name())),
                new UndoKind<>(
                        "guest.delete",
                        Delete.class,
                        (what, _) -> delete(what, hosts, images, helper),
                        what -> Sentence.of("guest.undo.deleted", what.name())),
                new UndoKind<>(
                        "guest.clear-mark",
                        ClearMark.class,
                        (what, _) -> with(hosts, what.host(), what.uuid(), GuestUndo::clearMark),
                        what -> Sentence.of("guest.undo.mark", what.name())),
                new UndoKind<>(
                        "guest.remove-install-media",
                        RemoveInstallMedia.class,
                        (what, _) -> {
                            with(hosts, what.host(), what.uuid(), InstallMedia::strip);
                            what.images()
                                    .forEach(image -> images.remove(hosts.require(what.host()), what.name(), image));
                            what.bootFiles().forEach(file -> helper.run(new HelperVerb.RemoveBootFile(file)));
                        },
                        what -> Sentence.of("guest.undo.installMedia", what.name())),
                new UndoKind<>(
                        "guest.remove-boot-file",
                        RemoveBootFile.class,
                        (what, _) -> helper.run(new HelperVerb.RemoveBootFile(what.file())),
                        what -> Sentence.of("guest.undo.bootFile", what.file())),
                new UndoKind<>(
                        "guest.remove-temporary",
                        RemoveTemporary.class,
                        (what, _) -> removeTemporary(Path.of(what.file())),
                        what -> Sentence.of("guest.undo.temporary", what.file())));
    }

    static void removeTemporary(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void with(Hosts hosts, String hostName, UUID uuid, Consumer<Domain> work) {
        with(hosts, hostName, uuid, (_, domain) -> work.accept(domain));
    }

    /** Works on the guest where it is still there. */
    static void with(Hosts hosts, String hostName, UUID uuid, BiConsumer<Connection, Domain> work) {
        Host host = hosts.require(hostName);
        try {
            host.slow(connection -> {
                var found = connection.findDomain(uuid);
                if (found.isPresent()) {
                    try (var domain = found.get()) {
                        work.accept(connection, domain);
                    }
                }
                return found.isPresent();
            });
        } catch (HypervisorDown | ConnectionLost away) {
            throw new NotYet(Sentence.of("host.undo.waits", hostName));
        }
        host.lookAtAll();
    }

    private static void delete(Delete what, Hosts hosts, Images images, HostHelper helper) {
        with(hosts, what.host(), what.uuid(), domain -> {
            if (domain.isActive()) {
                throw new Problem(GuestProblem.GUEST_STATE_WRONG, what.name(), "delete", PowerState.RUNNING.word());
            }
            undefine(domain);
        });
        what.images().forEach(image -> images.remove(hosts.require(what.host()), what.name(), image));
        what.bootFiles().forEach(file -> helper.run(new HelperVerb.RemoveBootFile(file)));
        if (what.folder()) {
            images.removeFolder(hosts.require(what.host()), what.name());
        }
    }

    static boolean isMarked(Domain domain, String job) {
        return metadata(domain).flatMap(GuestMetadata::job).filter(job::equals).isPresent();
    }

    private static Optional<GuestMetadata> metadata(Domain domain) {
        return domain.metadata(MetadataType.ELEMENT, GuestMetadata.NAMESPACE.uri(), AffectFlag.CONFIG)
                .map(GuestMetadata::parse);
    }

    private static void remove(Domain domain) {
        if (domain.isActive()) {
            domain.destroy();
        }
        if (domain.isPersistent()) {
            undefine(domain);
        }
    }

    private static void undefine(Domain domain) {
        try {
            domain.undefine(Guests.everything().toArray(DomainUndefineFlag[]::new));
        } catch (LibvirtException refused) {
            // A driver that has neither NVRAM nor checkpoints (the test driver) refuses to hear of them.
            if (!refused.is(ErrorCode.INVALID_ARG)) {
                throw refused;
            }
            domain.undefine(DomainUndefineFlag.MANAGED_SAVE, DomainUndefineFlag.SNAPSHOTS_METADATA);
        }
    }

    private static void clearMark(Domain domain) {
        metadata(domain).filter(metadata -> metadata.job().isPresent()).ifPresent(metadata -> {
            metadata.clear(GuestMetadata.JOB);
            Guests.store(domain, metadata);
        });
    }
}
