package org.karesansui.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.karesansui.problem.Problem;

/** The guest that {@code karesansui guest create} asks for: what was typed, as the API takes it. The server judges it. */
final class GuestOrder {
    private static final String NAME = "NAME";
    private static final String DISK = "--disk";
    private static final String NIC = "--nic";
    private static final String TAG = "--tag";
    private static final String VCPUS = "--vcpus";
    private static final String INSTALLS = "--installs";
    private static final String IMAGE_ITSELF = "--image-itself";

    static final List<Argument> ARGUMENTS = List.of(
            Argument.word(NAME),
            Argument.value("--title", "TITLE"),
            Argument.value(VCPUS, "NUMBER"),
            Argument.value("--memory", "SIZE"),
            Argument.value("--machine", "TYPE"),
            Argument.value("--boot", "cd|image|kernel|network|disks"),
            Argument.value("--image", "MEDIUM"),
            Argument.value("--image-sha256", "DIGEST"),
            Argument.flag(IMAGE_ITSELF),
            Argument.value("--cloud-user", "NAME"),
            Argument.value("--cloud-host-name", "NAME"),
            Argument.value("--cloud-password", "FILE"),
            Argument.value("--cloud-keys", "FILE"),
            Argument.value("--cloud-user-data", "FILE"),
            Argument.value("--cloud-network", "FILE"),
            Argument.value("--cd", "MEDIUM"),
            Argument.value("--cd-sha256", "DIGEST"),
            Argument.value("--kernel", "MEDIUM"),
            Argument.value("--kernel-sha256", "DIGEST"),
            Argument.value("--initrd", "MEDIUM"),
            Argument.value("--initrd-sha256", "DIGEST"),
            Argument.value("--arguments", "TEXT"),
            Argument.flag(INSTALLS),
            Argument.value("--firmware", "bios|uefi|secure-boot"),
            Argument.value("--graphics", "vnc|spice|none"),
            Argument.flag("--tpm"),
            Argument.flag("--sound"),
            Argument.flag("--watchdog"),
            Argument.flag("--no-agent"),
            Argument.flag("--no-randomness"),
            Argument.values(DISK, "SIZE,pool=POOL[,format=F][,bus=B]"),
            Argument.values(NIC, "network:NAME|bridge:NAME[,mac=MAC]"),
            Argument.value("--note", "TEXT"),
            Argument.values(TAG, "TAG"),
            Argument.flag("--no-start"),
            Argument.flag("--autostart"),
            Argument.flag("--overcommit-memory"),
            Argument.flag("--overcommit-storage"));

    /** Options that are fields of the body as they are, and of its part {@code boot}. */
    private static final Map<String, String> FIELDS = Map.of(
            "--title", "title",
            "--memory", "memory",
            "--machine", "machine",
            "--firmware", "firmware",
            "--graphics", "graphics");

    private static final Map<String, String> BOOT = Map.of(
            "--boot", "source",
            "--cd", "cd",
            "--cd-sha256", "cdSha256",
            "--image", "image",
            "--image-sha256", "imageSha256",
            "--kernel", "kernel",
            "--kernel-sha256", "kernelSha256",
            "--initrd", "initrd",
            "--initrd-sha256", "initrdSha256",
            "--arguments", "arguments");

    private static final Map<String, String> CLOUD = Map.of("--cloud-user", "user", "--cloud-host-name", "hostName");

    /** Options that name a file whose content is the field: a password has no place among a process's arguments. */
    private static final Map<String, String> CLOUD_FILES = Map.of(
            "--cloud-password", "password",
            "--cloud-keys", "keys",
            "--cloud-user-data", "userData",
            "--cloud-network", "networkConfig");

    private GuestOrder() {}

    static ObjectNode body(Given given, Session session) {
        var body = JsonNodeFactory.instance.objectNode().put("name", given.text(NAME));
        fill(body, FIELDS, given);
        given.find(VCPUS, Integer::valueOf).ifPresent(number -> body.put("vcpus", number));
        if (BOOT.keySet().stream().anyMatch(given::has)) {
            fill(body.putObject("boot"), BOOT, given);
        }
        if (given.has(INSTALLS)) {
            body.withObjectProperty("boot").put("installs", true);
        }
        if (given.has(IMAGE_ITSELF)) {
            body.withObjectProperty("boot").put("imageItself", true);
        }
        fillCloud(body, given);
        for (var device : List.of("tpm", "sound", "watchdog")) {
            if (given.has("--" + device)) {
                body.put(device, true);
            }
        }
        for (var device : List.of("agent", "randomness")) {
            if (given.has("--no-" + device)) {
                body.put(device, false);
            }
        }
        given.find("--note").ifPresent(text -> body.putObject("note").put("text", text));
        given.all(TAG).forEach(tag -> body.withArrayProperty("tags").add(tag));
        given.all(DISK)
                .forEach(disk -> parts(
                        DISK, disk, "size", body.withArrayProperty("disks").addObject()));
        given.all(NIC)
                .forEach(nic ->
                        parts(NIC, nic, "source", body.withArrayProperty("nics").addObject()));
        for (var kind : List.of("memory", "storage")) {
            if (given.has("--overcommit-" + kind)) {
                body.withObjectProperty("overcommit").put(kind, true);
            }
        }
        return body.put("start", !given.has("--no-start")).put("autostart", given.has("--autostart"));
    }

    private static void fillCloud(ObjectNode body, Given given) {
        if (Stream.of(CLOUD, CLOUD_FILES)
                .anyMatch(options -> options.keySet().stream().anyMatch(given::has))) {
            var cloud = body.putObject("cloud");
            fill(cloud, CLOUD, given);
            CLOUD_FILES.forEach((option, field) ->
                    given.find(option).ifPresent(file -> cloud.put(field, content(option, file))));
        }
    }

    /** Without the line end that every editor puts behind a password. */
    private static String content(String option, String file) {
        try {
            var text = Files.readString(Path.of(file));
            return option.equals("--cloud-password") ? text.stripTrailing() : text;
        } catch (IOException | InvalidPathException unreadable) {
            throw new Misuse("", new Problem(unreadable, CliProblem.CLI_FILE_UNREADABLE, file));
        }
    }

    private static void fill(ObjectNode object, Map<String, String> fields, Given given) {
        fields.forEach((option, field) -> given.find(option).ifPresent(value -> object.put(field, value)));
    }

    /** Reads {@code VALUE,name=value,...}; the first part may leave its name out. */
    private static void parts(String option, String text, String first, ObjectNode object) {
        for (var part : text.split(",", -1)) {
            var equals = part.indexOf('=');
            if (equals < 0 && !object.isEmpty()) {
                throw new Misuse("", new Problem(CliProblem.CLI_VALUE_INVALID, option, text));
            }
            object.put(equals < 0 ? first : part.substring(0, equals), part.substring(equals + 1));
        }
    }
}
