package org.karesansui.cloudinit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.karesansui.problem.Problem;

/** What cloud-init is to do in the guest: its user data. */
public sealed interface UserData {
    String text();

    /**
     * One account.
     *
     * @param name empty for the account that the image brings
     * @param password for crypt(5), or empty: then nobody signs in with one
     */
    record Account(String name, String password, List<SshKey> keys) implements UserData {
        private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_-]{0,31}");

        public Account {
            keys = List.copyOf(keys);
            if (!name.isEmpty() && !NAME.matcher(name).matches()) {
                throw new Problem(CloudInitProblem.CLOUD_USER_INVALID, name);
            }
            if (!password.isEmpty() && !Password.isHash(password)) {
                throw new Problem(CloudInitProblem.CLOUD_PASSWORD_INVALID);
            }
        }

        @Override
        public String text() {
            return CLOUD_CONFIG + "\n" + Yaml.write(name.isEmpty() ? ofTheImage() : named());
        }

        /** cloud-init's modules "Users and Groups", "Set Passwords" and "SSH". */
        private Map<String, Object> ofTheImage() {
            var data = new LinkedHashMap<String, Object>();
            if (!password.isEmpty()) {
                data.put("password", password);
                data.put("chpasswd", Map.of("expire", false));
            }
            if (!keys.isEmpty()) {
                data.put("ssh_authorized_keys", lines());
            }
            data.put("ssh_pwauth", !password.isEmpty());
            return data;
        }

        private Map<String, Object> named() {
            var user = new LinkedHashMap<String, Object>();
            user.put("name", name);
            // Who has no password could not answer sudo.
            user.put("sudo", password.isEmpty() ? "ALL=(ALL) NOPASSWD:ALL" : "ALL=(ALL) ALL");
            user.put("lock_passwd", password.isEmpty());
            if (!password.isEmpty()) {
                user.put("passwd", password);
            }
            if (!keys.isEmpty()) {
                user.put("ssh_authorized_keys", lines());
            }
            var data = new LinkedHashMap<String, Object>();
            data.put("users", List.of(user));
            data.put("ssh_pwauth", !password.isEmpty());
            return data;
        }

        private List<String> lines() {
            return keys.stream().map(SshKey::line).toList();
        }

        /** Without the password. */
        @Override
        public String toString() {
            return "Account[%s, %d keys]".formatted(name, keys.size());
        }
    }

    /** As a person wrote it. */
    record Written(String text) implements UserData {
        /** What else cloud-init takes, by how it begins (its docs, "User-data formats"). */
        private static final Set<String> OTHERS = Set.of(
                "#!",
                "#include",
                "#cloud-boothook",
                "#part-handler",
                "#cloud-config-archive",
                "## template: jinja",
                "Content-Type: multipart/",
                "MIME-Version:");

        /** libvirt and cloud-init take more; a person does not write more. */
        private static final int LONGEST = 512 * 1024;

        public Written {
            if (text.length() > LONGEST) {
                throw new Problem(CloudInitProblem.CLOUD_DATA_TOO_LONG, Integer.toString(LONGEST));
            }
            if (OTHERS.stream().noneMatch(text::startsWith)) {
                requireCloudConfig(text);
            }
        }

        private static void requireCloudConfig(String text) {
            var first = text.lines().findFirst().orElse("").strip();
            if (!first.equals(CLOUD_CONFIG) || !Yaml.read(text).isObject()) {
                throw new Problem(CloudInitProblem.CLOUD_USER_DATA_UNKNOWN);
            }
        }

        /** Without its words, among which may be a password. */
        @Override
        public String toString() {
            return "Written[%d characters]".formatted(text.length());
        }
    }

    String CLOUD_CONFIG = "#cloud-config";
}
