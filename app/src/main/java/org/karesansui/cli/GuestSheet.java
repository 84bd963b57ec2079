package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.karesansui.words.Figures;
import org.karesansui.words.Words;
import org.karesansui.xml.Bytes;

/** Guests as a person reads them at a terminal. */
final class GuestSheet {
    private static final Set<String> NUMBERS = Set.of("guest.column.v", "guest.column.m", "guest.column.c");

    private static final Set<String> GIVING =
            Set.of("guest.column.g", "guest.column.h", "guest.column.a", "guest.column.t");

    private GuestSheet() {}

    static void list(JsonNode answer, Given given, Session session) {
        var words = session.words();
        var table = new Table(Stream.of("s", "g", "h", "v", "m", "c", "a", "t", "u")
                .map(column -> "guest.column." + column)
                .map(key -> new Table.Heading(words.say(key), NUMBERS.contains(key), GIVING.contains(key)))
                .toList());
        answer.path("guests").forEach(guest -> table.add(row(guest, session)));
        table.print(session.terminal());
    }

    private static List<Table.Cell> row(JsonNode guest, Session session) {
        var active = guest.path("active").asBoolean();
        var title = guest.path("title").asText();
        var name = guest.path("name").asText();
        var figures = new Figures(session.words());
        return List.of(
                StateMark.of(guest.path("state").asText(), session.words()),
                Table.Cell.of(title.isEmpty() ? name : name + " " + title),
                Table.Cell.of(guest.path("host").asText()),
                Table.Cell.of(guest.path("vcpus").asText()),
                Table.Cell.of(bytes(guest.path("memory"))),
                Table.Cell.of(active ? figures.percent(guest.path("cpuPercent").asDouble()) : ""),
                Table.Cell.of(joined(guest.path("addresses"))),
                Table.Cell.of(joined(guest.path("tags"))),
                Table.Cell.of(uptime(guest, session)));
    }

    private static String uptime(JsonNode guest, Session session) {
        var started = guest.path("startedAt").asText();
        return started.isEmpty()
                ? ""
                : new Figures(session.words())
                        .duration(Duration.between(
                                Instant.parse(started), session.ground().clock().instant()));
    }

    private static String bytes(JsonNode value) {
        return value.isNumber() ? new Bytes(value.asLong()).display() : "";
    }

    private static String joined(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(each -> texts.add(each.asText()));
        return String.join(", ", texts);
    }

    static void show(JsonNode answer, Given given, Session session) {
        var guest = answer.path("guest");
        var words = session.words();
        var sheet = new Sheet(session);
        sheet.line("guest.field.name", guest.path("name").asText());
        sheet.line("guest.field.title", guest.path("title").asText());
        sheet.cell("guest.column.s", StateMark.of(guest.path("state").asText(), words));
        sheet.line("guest.column.u", uptime(guest, session));
        sheet.line("guest.column.h", guest.path("host").asText());
        sheet.line("cli.sheet.uuid", guest.path("uuid").asText());
        sheet.line("guest.column.v", guest.path("vcpus").asText());
        sheet.line("guest.column.m", bytes(guest.path("memory")));
        sheet.line("guest.column.a", joined(guest.path("addresses")));
        sheet.line("guest.machine", answer.path("machine").asText());
        sheet.line("guest.field.kernel", answer.path("boot").path("kernel").asText());
        sheet.line("guest.field.initrd", answer.path("boot").path("initrd").asText());
        sheet.line(
                "guest.field.arguments", answer.path("boot").path("arguments").asText());
        answer.path("disks").forEach(disk -> sheet.line("guest.disk", disk(disk)));
        answer.path("nics").forEach(nic -> sheet.line("guest.network", texts(nic, "mac", "source", "model")));
        sheet.line("guest.autostart", autostart(guest, words));
        sheet.line("guest.column.t", joined(guest.path("tags")));
        sheet.line("guest.note", texts(answer.path("note"), "title", "text"));
        sheet.line("guest.createdBy", answer.path("origin").path("createdBy").asText());
        sheet.line("cli.sheet.verbs", joined(answer.path("verbs")));
        sheet.print();
    }

    private static String autostart(JsonNode guest, Words words) {
        return words.say(guest.path("autostart").asBoolean() ? "guest.autostart.on" : "guest.autostart.off");
    }

    private static String disk(JsonNode disk) {
        return "%s %s %s"
                .formatted(
                        texts(disk, "target", "bus", "format"),
                        bytes(disk.path("size")),
                        disk.path("path").asText())
                .strip();
    }

    private static String texts(JsonNode node, String... names) {
        return Stream.of(names)
                .map(name -> node.path(name).asText())
                .filter(text -> !text.isEmpty())
                .reduce((left, right) -> left + "  " + right)
                .orElse("");
    }

    private static String image(JsonNode image, Words words) {
        var left = words.say(
                "guest.plan.pool",
                image.path("pool").asText(),
                bytes(image.path("poolFree")),
                new Bytes(Math.max(0, image.path("poolLeft").asLong())).display());
        return "%s  %s  %s"
                .formatted(bytes(image.path("size")), image.path("path").asText(), left);
    }

    /** What a dry run says would go, and what would stay. */
    static void deletion(JsonNode answer, Given given, Session session) {
        var words = session.words();
        session.say("cli.plan.delete", answer.path("name").asText());
        var sheet = new Sheet(session);
        answer.path("disks").forEach(disk -> sheet.line("guest.disk", going(disk, words)));
        answer.path("files").forEach(file -> sheet.line("cli.plan.file", file.asText()));
        sheet.print();
        if (answer.path("savedMemory").asBoolean()) {
            session.say("guest.delete.saved");
        }
        var snapshots = answer.path("snapshots").asInt();
        if (snapshots > 0) {
            session.say("guest.delete.snapshots", snapshots);
        }
    }

    private static String going(JsonNode disk, Words words) {
        var fate = disk.path("deleted").asBoolean() ? "cli.plan.goes" : "cli.plan.stays";
        return "%s  %s  %s  %s"
                .formatted(
                        disk.path("target").asText(),
                        words.say(fate),
                        bytes(disk.path("size")),
                        disk.path("path").asText());
    }

    /** What a dry run says would have another name. */
    static void renaming(JsonNode answer, Given given, Session session) {
        session.say(
                "cli.plan.rename",
                answer.path("from").asText(),
                answer.path("to").asText());
        var sheet = new Sheet(session);
        answer.path("moves")
                .forEach(move -> sheet.line(
                        "cli.plan.moved",
                        "%s → %s"
                                .formatted(
                                        move.path("from").asText(),
                                        move.path("to").asText())));
        answer.path("kept").forEach(path -> sheet.line("cli.plan.kept", path.asText()));
        sheet.print();
    }

    /** What a dry run says would be made. */
    static void plan(JsonNode answer, Given given, Session session) {
        session.say("cli.plan", answer.path("name").asText());
        var sheet = new Sheet(session);
        sheet.line("guest.machine", texts(answer, "machine", "accelerator"));
        var memory = answer.path("memory");
        sheet.line(
                "guest.column.m",
                session.words()
                        .say("guest.plan.memory", bytes(memory.path("wanted")), bytes(memory.path("available"))));
        answer.path("files").forEach(file -> sheet.line("guest.plan.file", texts(file, "path")));
        answer.path("images").forEach(image -> sheet.line("guest.disk", image(image, session.words())));
        answer.path("nics").forEach(nic -> sheet.line("guest.network", texts(nic, "source", "mac")));
        sheet.print();
    }
}
