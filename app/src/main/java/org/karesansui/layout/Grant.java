package org.karesansui.layout;

/**
 * One entry of a POSIX access control list (acl(5)), which lets somebody in whom the permission bits keep out.
 *
 * @param access the permissions as setfacl(1) takes them, three characters, {@code --x}
 */
public record Grant(Party to, String access) {
    public Grant {
        if (!access.matches("[r-][w-][x-]")) {
            throw new IllegalArgumentException("Not an access: " + access);
        }
    }

    /** QEMU's user must search a folder to reach its images, and has no other business there. */
    public static Grant searchForQemu() {
        return new Grant(Party.QEMU, "--x");
    }

    /** The entry as setfacl(1) takes it: {@code u:libvirt-qemu:--x}. */
    public String entry(Owners owners) {
        return (to.isGroup() ? "g:" : "u:") + owners.name(to) + ":" + access;
    }
}
