package org.karesansui.layout;

import static org.karesansui.layout.Party.ACCOUNT;
import static org.karesansui.layout.Party.GROUP;
import static org.karesansui.layout.Party.ROOT;
import static org.karesansui.layout.Party.ROOT_GROUP;
import static org.karesansui.layout.PlaceKind.FILE;
import static org.karesansui.layout.PlaceKind.FOLDER;
import static org.karesansui.layout.PlaceKind.LINK;
import static org.karesansui.layout.PlaceKind.SOCKET;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.karesansui.layout.Ownership.Libvirts;
import org.karesansui.layout.Ownership.Ours;

/** The table of the layout. What it promises is the contract of docs/files.md, which is made from it. */
final class Places {
    private static final Ownership SHARED_FOLDER = new Ours(ROOT, GROUP, new Mode(0770));
    private static final Ownership SHARED_FILE = new Ours(ROOT, GROUP, new Mode(0660));
    private static final Ownership PUBLIC_FILE = new Ours(ROOT, GROUP, new Mode(0664));
    private static final Ownership OWN_FOLDER = new Ours(ACCOUNT, GROUP, new Mode(0770));
    private static final Ownership OWN_FILE = new Ours(ACCOUNT, GROUP, new Mode(0660));
    private static final Ownership SECRET_FILE = new Ours(ACCOUNT, GROUP, new Mode(0600));
    private static final Ownership ROOT_LINK = new Ours(ROOT, ROOT_GROUP, new Mode(0777));
    private static final Ownership SUDOERS_FILE = new Ours(ROOT, ROOT_GROUP, new Mode(0440));
    private static final Ownership LIBVIRTS = new Libvirts();
    private static final List<Grant> SEARCH_FOR_QEMU = List.of(Grant.searchForQemu());
    private static final List<Grant> READ_FOR_US = List.of(new Grant(GROUP, "r-x"));

    private final Layout layout;
    private final List<Place> places = new ArrayList<>();

    Places(Layout layout) {
        this.layout = layout;
    }

    List<Place> all() {
        configuration();
        state();
        guests();
        libvirtState();
        libvirtConfiguration();
        return List.copyOf(places);
    }

    private void configuration() {
        var folder = layout.configuration();
        add("configuration", folder, FOLDER, SHARED_FOLDER, Writer.SET_UP);
        add("application-conf", layout.applicationConf(), FILE, SHARED_FILE, Writer.PERSON);
        add("firewall-xml", layout.firewallXml(), FILE, PUBLIC_FILE, Writer.PERSON);
        add("log-conf", layout.logConf(), FILE, SHARED_FILE, Writer.PERSON);
        add("logview-xml", layout.logviewXml(), FILE, SHARED_FILE, Writer.PERSON);
        add("service-xml", layout.serviceXml(), FILE, SHARED_FILE, Writer.PERSON);
        add("mirrors", layout.mirrors(), FOLDER, SHARED_FOLDER, Writer.SET_UP);
        add("mirror", layout.mirror("GUEST"), FILE, SHARED_FILE, Writer.DAEMON);
        add("sudoers", layout.sudoers(), FILE, SUDOERS_FILE, Writer.SET_UP);
    }

    private void state() {
        add("state", layout.state(), FOLDER, OWN_FOLDER, Writer.SET_UP);
        add("database", layout.database(), FILE, OWN_FILE, Writer.DAEMON);
        add("metrics-database", layout.metricsDatabase(), FILE, OWN_FILE, Writer.DAEMON);
        add("secret-key", layout.secretKey(), FILE, SECRET_FILE, Writer.DAEMON);
        add("temporary", layout.temporary(), FOLDER, OWN_FOLDER, Writer.SET_UP);
        add("accelerator-cache", layout.acceleratorCache(), FILE, OWN_FILE, Writer.DAEMON);
        add("logs", layout.logs(), FOLDER, SHARED_FOLDER, Writer.SET_UP);
        add("application-log", layout.applicationLog(), FILE, OWN_FILE, Writer.DAEMON);
        add("error-log", layout.errorLog(), FILE, OWN_FILE, Writer.DAEMON);
        add("audit-log", layout.auditLog(), FILE, OWN_FILE, Writer.DAEMON);
    }

    private void guests() {
        var disk = layout.guestDisks("GUEST").resolve("UUID.img");
        searched("domains", layout.domains(), Writer.SET_UP);
        searched("guest-folder", layout.guestFolder("GUEST"), Writer.HELPER);
        searched("guest-images", layout.guestImages("GUEST"), Writer.HELPER);
        add("guest-image", layout.guestImage("GUEST"), FILE, SHARED_FILE, Writer.QEMU);
        searched("guest-disks", layout.guestDisks("GUEST"), Writer.HELPER);
        add("guest-disk", disk, FILE, SHARED_FILE, Writer.QEMU);
        add("link", layout.domains().resolve("UUID"), LINK, ROOT_LINK, Writer.HELPER);
        searched("boot", layout.boot(), Writer.SET_UP);
        add("boot-file", layout.boot().resolve("FILE"), FILE, SHARED_FILE, Writer.DAEMON);
    }

    private void libvirtState() {
        var qemu = layout.qemuState();
        readable("qemu-state", qemu);
        readable("qemu-dump", qemu.resolve("dump"));
        readable("qemu-save", qemu.resolve("save"));
        readable("qemu-snapshots", qemu.resolve("snapshot"));
        libvirts("qemu-snapshot", qemu.resolve("snapshot/GUEST/TAG.xml"), FILE);
        libvirts("qemu-monitor", qemu.resolve("GUEST.monitor"), SOCKET);
        var libvirt = layout.root().resolve("var/lib/libvirt");
        libvirts("dnsmasq", libvirt.resolve("dnsmasq"), FOLDER);
        libvirts("network", libvirt.resolve("network"), FOLDER);
        libvirts("lxc", libvirt.resolve("lxc"), FOLDER);
    }

    private void libvirtConfiguration() {
        var folder = layout.libvirtConfiguration();
        libvirts("libvirtd-conf", layout.libvirtdConf(), FILE);
        var read = List.of(new Grant(GROUP, "r--"));
        places.add(new Place("qemu-conf", layout.qemuConf(), FILE, LIBVIRTS, read, Writer.LIBVIRT));
        libvirts("nwfilters", folder.resolve("nwfilter"), FOLDER);
        libvirts("definitions", folder.resolve("qemu"), FOLDER);
        libvirts("definition", folder.resolve("qemu/GUEST.xml"), FILE);
        libvirts("network-definition", folder.resolve("qemu/networks/NETWORK.xml"), FILE);
        libvirts("pool-definitions", folder.resolve("storage"), FOLDER);
        libvirts("pool-definition", folder.resolve("storage/POOL.xml"), FILE);
    }

    private void searched(String word, Path path, Writer writer) {
        places.add(new Place(word, path, FOLDER, SHARED_FOLDER, SEARCH_FOR_QEMU, writer));
    }

    private void readable(String word, Path path) {
        places.add(new Place(word, path, FOLDER, LIBVIRTS, READ_FOR_US, Writer.LIBVIRT));
    }

    private void libvirts(String word, Path path, PlaceKind kind) {
        add(word, path, kind, LIBVIRTS, Writer.LIBVIRT);
    }

    private void add(String word, Path path, PlaceKind kind, Ownership ownership, Writer writer) {
        places.add(new Place(word, path, kind, ownership, List.of(), writer));
    }
}
