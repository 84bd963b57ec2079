package org.karesansui.layout;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every path of Karesansui and those of libvirt's that it looks at (the layout of Karesansui 3, kept). All are below
 * {@link #root()}, which is {@code /} on a host and a folder of its own in tests. Immutable.
 *
 * @param root absolute and normalised
 */
public record Layout(Path root, Owners owners) {
    public Layout {
        root = root.toAbsolutePath().normalize();
    }

    public static Layout of(Path root) {
        return new Layout(root, Owners.standard());
    }

    public Layout with(Owners other) {
        return new Layout(root, other);
    }

    /** Whether this is a layout of its own beside the host's, as under {@code --root DIR}. */
    public boolean isRelocated() {
        return root.getNameCount() > 0;
    }

    /** All places, in the order in which a reader of docs/files.md and the set-up want them: parents first. */
    public List<Place> places() {
        return new Places(this).all();
    }

    /** @throws IllegalArgumentException for a word that no place bears */
    public Place place(String word) {
        return places().stream()
                .filter(place -> place.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No place " + word));
    }

    /** The access that a place wants beside owner and mode, as setfacl(1) takes it. */
    public String entries(String word) {
        return place(word).grants().stream().map(grant -> grant.entry(owners)).collect(Collectors.joining(","));
    }

    // ---- ours: configuration

    public Path configuration() {
        return root.resolve("etc/karesansui");
    }

    public Path applicationConf() {
        return configuration().resolve("application.conf");
    }

    public Path firewallXml() {
        return configuration().resolve("firewall.xml");
    }

    public Path logConf() {
        return configuration().resolve("log.conf");
    }

    public Path logviewXml() {
        return configuration().resolve("logview.xml");
    }

    public Path serviceXml() {
        return configuration().resolve("service.xml");
    }

    public Path mirrors() {
        return configuration().resolve("virt");
    }

    /** The mirror of a guest's definition, for people and old scripts. */
    public Path mirror(String guest) {
        return mirrors().resolve(FileName.guest(guest).value());
    }

    public Path sudoers() {
        return root.resolve("etc/sudoers.d/karesansui");
    }

    // ---- ours: state and logs

    public Path state() {
        return root.resolve("var/lib/karesansui");
    }

    public Path database() {
        return state().resolve("karesansui.db");
    }

    public Path metricsDatabase() {
        return state().resolve("metrics.db");
    }

    public Path secretKey() {
        return state().resolve("secret.key");
    }

    /** The certificate with its key, for TLS; made where it is missing. */
    public Path keyStore() {
        return state().resolve("server.p12");
    }

    public Path temporary() {
        return state().resolve("tmp");
    }

    /** What the last KVM probe found in this boot. */
    public Path acceleratorCache() {
        return temporary().resolve("accelerator");
    }

    public Path logs() {
        return root.resolve("var/log/karesansui");
    }

    public Path applicationLog() {
        return logs().resolve("application.log");
    }

    public Path errorLog() {
        return logs().resolve("error.log");
    }

    public Path auditLog() {
        return logs().resolve("audit.log");
    }

    // ---- ours: guests

    /** Media that came with the program, as the tiny guest; each in a folder of its own. */
    public Path media() {
        return root.resolve("usr/local/share/karesansui");
    }

    /** The target of our pool. */
    public Path domains() {
        return root.resolve("var/lib/libvirt/domains");
    }

    /** @throws IllegalArgumentException for a name that {@link FileName#fitsGuest} refuses, here and below */
    public Path guestFolder(String guest) {
        return domains().resolve(FileName.guest(guest).value());
    }

    public Path guestImages(String guest) {
        return guestFolder(guest).resolve("images");
    }

    public Path guestDisks(String guest) {
        return guestFolder(guest).resolve("disk");
    }

    /** The guest's first disk. */
    public Path guestImage(String guest) {
        return guestImages(guest).resolve(FileName.guest(guest) + ".img");
    }

    /** A further disk. */
    public Path guestDisk(String guest, UUID disk) {
        return guestDisks(guest).resolve(disk + ".img");
    }

    /** The name under which the pool lists an image: the guest's UUID for its first disk, else the disk's own. */
    public Path link(UUID uuid) {
        return domains().resolve(uuid.toString());
    }

    /** Kernels and initrds, only while a guest is installed. */
    public Path boot() {
        return root.resolve("var/lib/libvirt/boot");
    }

    /** @throws IllegalArgumentException for a name that is no {@link FileName} */
    public Path bootFile(String name) {
        return boot().resolve(new FileName(name).value());
    }

    // ---- libvirt's: read and shown, never written

    public Path qemuState() {
        return root.resolve("var/lib/libvirt/qemu");
    }

    public Path libvirtConfiguration() {
        return root.resolve("etc/libvirt");
    }

    public Path libvirtdConf() {
        return libvirtConfiguration().resolve("libvirtd.conf");
    }

    public Path qemuConf() {
        return libvirtConfiguration().resolve("qemu.conf");
    }
}
