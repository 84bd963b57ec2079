package org.karesansui.guest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.karesansui.host.GuestFacts;
import org.karesansui.host.Host;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.Domain;
import org.karesansui.libvirt.DomainXmlFlag;
import org.karesansui.libvirt.ErrorCode;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.PoolListFlag;
import org.karesansui.libvirt.StoragePool;
import org.karesansui.xml.domain.BackingXml;
import org.karesansui.xml.domain.DiskSource;
import org.karesansui.xml.domain.DiskXml;
import org.karesansui.xml.domain.DomainXml;
import org.karesansui.xml.storage.VolumeXml;

/**
 * The images that must stay although a guest goes: those of other guests, as stored and as they run, and those that any
 * image of a pool has below itself. Two paths through a link are one image where the host is this machine.
 */
final class UsedImages {
    private final boolean here;
    private final Set<Path> paths = new HashSet<>();

    private UsedImages(boolean here) {
        this.here = here;
    }

    /** All but what only this guest uses. Asks libvirt for each guest and each volume, on the slow lane. */
    static UsedImages besides(Host host, GuestFacts guest) {
        var used = new UsedImages(host.address().isThisMachine());
        return host.slow(connection -> {
            used.addGuests(connection, host, guest.id().uuid());
            used.addBacking(connection);
            return used;
        });
    }

    /** All that any guest uses. */
    static UsedImages of(Host host) {
        var used = new UsedImages(host.address().isThisMachine());
        return host.slow(connection -> {
            used.addGuests(connection, host, null);
            used.addBacking(connection);
            return used;
        });
    }

    boolean contains(String path) {
        return paths.contains(real(path));
    }

    /** One that lies in the folder, if any does. */
    Optional<Path> in(Path folder) {
        var real = real(folder.toString());
        return paths.stream().filter(path -> path.startsWith(real)).findFirst();
    }

    private void addGuests(Connection connection, Host host, @Nullable UUID besides) {
        var known = host.inventory().guests();
        try (var domains = connection.listAllDomains()) {
            for (var domain : domains) {
                var uuid = domain.uuid();
                if (!uuid.equals(besides)) {
                    var facts = known.get(uuid);
                    unlessGone(
                            () -> addGuest(connection, domain, facts == null || facts.active()), ErrorCode.NO_DOMAIN);
                }
            }
        }
    }

    /** What runs may have other disks than what is stored, and tells the images below them. */
    private void addGuest(Connection connection, Domain domain, boolean runs) {
        addDisks(connection, domain.xml(DomainXmlFlag.INACTIVE));
        if (runs) {
            addDisks(connection, domain.xml());
        }
    }

    private void addDisks(Connection connection, String definition) {
        for (var disk : DomainXml.parse(definition).disks()) {
            path(connection, disk).ifPresent(this::add);
            disk.backingChain().stream()
                    .map(BackingXml::path)
                    .flatMap(Optional::stream)
                    .forEach(this::add);
        }
    }

    private static Optional<String> path(Connection connection, DiskXml disk) {
        return switch (disk.source()) {
            case DiskSource.File(var path) -> Optional.of(path);
            case DiskSource.Block(var path) -> Optional.of(path);
            case DiskSource.Volume(var pool, var volume) -> path(connection, pool, volume);
            case DiskSource.Network _, DiskSource.Other _, DiskSource.Empty _ -> Optional.empty();
        };
    }

    private static Optional<String> path(Connection connection, String poolName, String volumeName) {
        return connection.storage().find(poolName).flatMap(found -> {
            try (var pool = found) {
                return pool.findVolume(volumeName).map(volume -> {
                    try (volume) {
                        return volume.path();
                    }
                });
            }
        });
    }

    private void addBacking(Connection connection) {
        try (var pools = connection.storage().listAll(PoolListFlag.ACTIVE)) {
            for (var pool : pools) {
                unlessGone(() -> addBacking(pool), ErrorCode.OPERATION_INVALID);
            }
        }
    }

    private void addBacking(StoragePool pool) {
        try (var volumes = pool.listAllVolumes()) {
            for (var volume : volumes) {
                unlessGone(
                        () -> VolumeXml.parse(volume.xml()).backingPath().ifPresent(this::add),
                        ErrorCode.NO_STORAGE_VOL);
            }
        }
    }

    /** @param gone how libvirt says that what was listed is no more */
    private static void unlessGone(Runnable reading, int gone) {
        try {
            reading.run();
        } catch (LibvirtException failure) {
            if (!failure.is(gone)) {
                throw failure;
            }
        }
    }

    private void add(String path) {
        paths.add(real(path));
    }

    private Path real(String text) {
        var path = Path.of(text).normalize();
        try {
            return here ? path.toRealPath() : path;
        } catch (IOException missingOrHidden) {
            return path;
        }
    }
}
