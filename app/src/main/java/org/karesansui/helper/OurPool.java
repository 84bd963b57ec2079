package org.karesansui.helper;

import java.util.Optional;
import org.karesansui.layout.Layout;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.StoragePool;
import org.karesansui.xml.storage.PoolType;
import org.karesansui.xml.storage.PoolXml;

/** The storage pool whose target is the layout's folder of domains (DESIGN §4.1). Needs a platform thread. */
public final class OurPool {
    private static final String HOST = "qemu:///system";
    private static final String USUAL = "default";
    private static final String OTHERWISE = "domains";

    private final String target;

    public OurPool(Layout layout) {
        this.target = layout.domains().toString();
    }

    /**
     * The name that the pool is to have: {@code default} where that is free, else {@code domains}.
     *
     * @return nothing where libvirt has the pool already, or cannot be asked
     */
    public Optional<String> lacks() {
        try (var connection = Connection.open(HOST)) {
            if (find(connection).isPresent()) {
                return Optional.empty();
            }
            var usual = connection.storage().find(USUAL);
            usual.ifPresent(StoragePool::close);
            return Optional.of(usual.isPresent() ? OTHERWISE : USUAL);
        } catch (LibvirtException unreachable) {
            return Optional.empty();
        }
    }

    private Optional<String> find(Connection connection) {
        try (var pools = connection.storage().listAll()) {
            return pools.stream()
                    .filter(pool -> PoolXml.parse(pool.xml())
                            .targetPath()
                            .filter(target::equals)
                            .isPresent())
                    .map(StoragePool::name)
                    .findFirst();
        }
    }

    void define(String name) {
        try (var connection = Connection.open(HOST)) {
            if (find(connection).isPresent()) {
                return;
            }
            var xml = PoolXml.create(PoolType.DIR, name, target).toXml();
            try (var pool = connection.storage().defineXml(xml)) {
                pool.create();
                pool.setAutostart(true);
            }
        }
    }

    /** Only ours: a pool of that name with another target is somebody else's. */
    void remove(String name) {
        try (var connection = Connection.open(HOST)) {
            if (find(connection).filter(name::equals).isEmpty()) {
                return;
            }
            try (var pool = connection.storage().lookupByName(name)) {
                if (pool.isActive()) {
                    pool.destroy();
                }
                pool.undefine();
            }
        }
    }
}
