package org.karesansui.layout;

/**
 * The names of the accounts and groups that own the files on this host.
 *
 * @param qemu the user that libvirt runs QEMU as: {@code user} of qemu.conf, or the {@code DAC} base label of the
 *     capabilities; {@code libvirt-qemu} on Debian, {@code qemu} on Red Hat
 */
public record Owners(String root, String rootGroup, String account, String group, String qemu) {
    /** The names on Debian. */
    public static Owners standard() {
        return new Owners("root", "root", "kss", "kss", "libvirt-qemu");
    }

    /** One account owns all: a daemon that serves from a folder of its own, without root. */
    public static Owners only(String account, String group) {
        return new Owners(account, group, account, group, account);
    }

    public Owners withQemu(String user) {
        return new Owners(root, rootGroup, account, group, user);
    }

    public String name(Party party) {
        return switch (party) {
            case ROOT -> root;
            case ROOT_GROUP -> rootGroup;
            case ACCOUNT -> account;
            case GROUP -> group;
            case QEMU -> qemu;
        };
    }
}
