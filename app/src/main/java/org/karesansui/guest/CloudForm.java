package org.karesansui.guest;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.karesansui.cloudinit.CloudInit;
import org.karesansui.cloudinit.NetworkConfig;
import org.karesansui.cloudinit.Password;
import org.karesansui.cloudinit.SshKey;
import org.karesansui.cloudinit.UserData;
import org.karesansui.web.Fields;

/**
 * What cloud-init in a new guest is told, as it is sent: an account, or user data as a whole.
 *
 * @param hostName the guest's name where it is left out
 * @param user the account of the image where it is left out
 * @param password in clear, or its hash for crypt(5)
 * @param keys public SSH keys, one in a line
 */
record CloudForm(
        @Nullable String hostName,
        @Nullable String user,
        @Nullable String password,
        @Nullable String keys,
        @Nullable String userData,
        @Nullable String networkConfig) {
    private static final int LONGEST_TEXT = 512 * 1024;

    /** @param name the guest's; nothing is told where nothing was filled in but a host name */
    static Optional<CloudInit> read(Fields fields, String name) {
        var hostName = fields.optional("hostName", text -> CloudInit.requireHostName(text.strip()), hostName(name));
        var user = fields.optional("user", text -> new UserData.Account(text.strip(), "", List.of()).name(), "");
        var password = fields.secret("password", text -> Password.hash(text, new SecureRandom()), "");
        var keys = fields.optional("keys", SshKey::lines, List.<SshKey>of());
        var written = fields.optional("userData", text -> new UserData.Written(GuestForm.text(text, LONGEST_TEXT)));
        var network = fields.optional("networkConfig", text -> new NetworkConfig(GuestForm.text(text, LONGEST_TEXT)));
        var account = List.of("user", "password", "keys").stream().anyMatch(field -> !fields.isBlank(field));
        if (account && !fields.isBlank("userData")) {
            fields.reject("userData", GuestProblem.GUEST_CLOUD_TWICE);
        }
        var anything = account || !fields.isBlank("userData") || !fields.isBlank("networkConfig");
        return fields.orThrow(() -> anything
                ? Optional.of(new CloudInit(
                        hostName.value(),
                        written.value()
                                .<UserData>map(text -> text)
                                .orElseGet(() -> new UserData.Account(user.value(), password.value(), keys.value())),
                        network.value().orElse(null)))
                : Optional.empty());
    }

    /** Names of guests may have what names of hosts may not. */
    private static String hostName(String guest) {
        return guest.replace('_', '-').replaceAll("[.-]+$", "");
    }
}
