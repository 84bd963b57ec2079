package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.karesansui.words.Figures;
import org.karesansui.xml.Bytes;

/** Hosts as a person reads them at a terminal. */
final class HostSheet {
    private HostSheet() {}

    static void list(JsonNode answer, Given given, Session session) {
        var words = session.words();
        var table = new Table(List.of(
                new Table.Heading(words.say("host.field.state"), false, false),
                new Table.Heading(words.say("host.field.name"), false, true),
                new Table.Heading(words.say("host.field.guests"), true, false),
                new Table.Heading("CPU", true, false),
                new Table.Heading(words.say("host.field.memory"), true, false),
                new Table.Heading(words.say("host.field.accelerator"), false, false),
                new Table.Heading(words.say("host.field.uri"), false, true)));
        answer.path("hosts")
                .forEach(host -> table.add(List.of(
                        state(host, session),
                        Table.Cell.of(host.path("name").asText()),
                        Table.Cell.of(host.path("guests").asText()),
                        Table.Cell.of(host.at("/node/cpus").asText()),
                        Table.Cell.of(memory(host)),
                        Table.Cell.of(accelerator(host)),
                        Table.Cell.of(host.path("uri").asText()))));
        table.print(session.terminal());
    }

    static void show(JsonNode host, Given given, Session session) {
        var sheet = new Sheet(session);
        sheet.line("host.field.name", host.path("name").asText());
        sheet.cell("host.field.state", state(host, session));
        sheet.line("host.field.since", since(host, session));
        sheet.line("host.field.reason", host.path("reason").asText());
        sheet.line("host.field.uri", host.path("uri").asText());
        sheet.line("host.field.machine", host.at("/node/hostName").asText());
        sheet.line("host.field.cpu", cpu(host));
        sheet.line("host.field.memory", memory(host));
        sheet.line("host.field.accelerator", accelerator(host));
        sheet.line("host.field.libvirt", host.at("/node/libvirtVersion").asText());
        sheet.line("host.field.hypervisor", hypervisor(host));
        sheet.line("host.field.guests", host.path("guests").asText());
        sheet.print();
    }

    private static Table.Cell state(JsonNode host, Session session) {
        var state = host.path("state").asText();
        var word = session.words().patterns().getOrDefault("host.state." + state, state);
        return switch (state) {
            case "up" -> new Table.Cell("■ " + word, StateMark.MOSS);
            case "down" -> new Table.Cell("✕ " + word, StateMark.GREY);
            default -> new Table.Cell("◐ " + word, StateMark.AMBER);
        };
    }

    private static String since(JsonNode host, Session session) {
        var since = host.path("since").asText();
        return since.isEmpty()
                ? ""
                : new Figures(session.words())
                        .duration(Duration.between(
                                Instant.parse(since), session.ground().clock().instant()));
    }

    private static String memory(JsonNode host) {
        var memory = host.at("/node/memory");
        return memory.isNumber() ? new Bytes(memory.asLong()).display() : "";
    }

    private static String accelerator(JsonNode host) {
        return host.path("accelerator").asText().toUpperCase(Locale.ROOT);
    }

    private static String cpu(JsonNode host) {
        return (host.at("/node/cpus").asText() + " " + host.at("/node/cpuModel").asText()).strip();
    }

    private static String hypervisor(JsonNode host) {
        return (host.at("/node/hypervisor").asText() + " "
                        + host.at("/node/hypervisorVersion").asText())
                .strip();
    }
}
