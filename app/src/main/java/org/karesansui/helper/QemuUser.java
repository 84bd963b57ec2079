package org.karesansui.helper;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;
import java.util.regex.Pattern;
import org.karesansui.layout.Layout;

/** The user that libvirt runs QEMU as. */
public final class QemuUser {
    // A number is written with a plus sign (qemu.conf, "user").
    private static final Pattern USER = Pattern.compile("(?m)^\\s*user\\s*=\\s*\"\\+?([^\"]+)\"");
    /** What distributions build into libvirt: Debian's name, then Red Hat's. */
    private static final List<String> BUILT_IN = List.of("libvirt-qemu", "qemu");

    private QemuUser() {}

    /** What qemu.conf says, else the built-in name that exists here, else root. */
    public static String of(Layout layout) {
        try {
            var written =
                    USER.matcher(Files.readString(layout.qemuConf())).results().findFirst();
            if (written.isPresent()) {
                return written.get().group(1);
            }
        } catch (IOException unreadable) {
            // qemu.conf is root's alone until the set-up; then the built-in names are the best guess.
            return builtIn(layout);
        }
        return builtIn(layout);
    }

    private static String builtIn(Layout layout) {
        return BUILT_IN.stream()
                .filter(QemuUser::exists)
                .findFirst()
                .orElse(layout.owners().root());
    }

    private static boolean exists(String user) {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(user);
            return true;
        } catch (UserPrincipalNotFoundException none) {
            return false;
        } catch (IOException failure) {
            return false;
        }
    }
}
