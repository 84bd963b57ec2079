package org.karesansui.e2e;

/** The same on libvirt's test driver, so that what other tests build upon it is known to hold. */
class InventoryOnTestDriverTest extends InventoryContract {
    @Override
    String uri() {
        return "test:///default";
    }

    @Override
    String definition() {
        return """
                <domain type='test'><name>contract1</name><uuid>11111111-2222-3333-4444-555555555555</uuid>
                <title>Shop</title>
                <metadata><k:guest xmlns:k='https://karesansui.org/xmlns/guest/1'><k:tags><k:tag>web</k:tag></k:tags></k:guest></metadata>
                <memory unit='MiB'>64</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>
                """;
    }
}
