package org.karesansui.host;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.karesansui.libvirt.Connection;
import org.karesansui.libvirt.ErrorCode;
import org.karesansui.libvirt.LibvirtException;
import org.karesansui.libvirt.StoragePool;
import org.karesansui.xml.Bytes;
import org.karesansui.xml.storage.PoolXml;

/** Reads what the inventory keeps of storage pools. Its calls are made on a lane. */
final class PoolReader {
    private PoolReader() {}

    static Map<UUID, PoolFacts> readAll(Connection connection) {
        var all = new HashMap<UUID, PoolFacts>();
        try (var pools = connection.storage().listAll()) {
            for (var pool : pools) {
                try {
                    var facts = read(pool);
                    all.put(facts.uuid(), facts);
                } catch (LibvirtException failure) {
                    if (!failure.is(ErrorCode.NO_STORAGE_POOL)) {
                        throw failure;
                    }
                }
            }
        }
        return all;
    }

    private static PoolFacts read(StoragePool pool) {
        var xml = PoolXml.parse(pool.xml());
        return new PoolFacts(
                pool.uuid(),
                pool.name(),
                xml.type().word(),
                xml.targetPath().orElse(""),
                pool.isActive(),
                pool.autostart(),
                xml.capacity().orElse(Bytes.ZERO),
                xml.available().orElse(Bytes.ZERO));
    }
}
