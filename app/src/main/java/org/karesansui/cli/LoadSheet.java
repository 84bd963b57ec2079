package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.karesansui.words.Figures;
import org.karesansui.xml.Bytes;

/** What guests use now, as a person reads it at a terminal. */
final class LoadSheet {
    private static final String EACH_SECOND = "/s";

    private LoadSheet() {}

    /** Those that are on, the busiest first. */
    static Stream<JsonNode> busiest(Collection<JsonNode> guests, LoadOrder order) {
        return guests.stream().filter(guest -> guest.path("active").asBoolean()).sorted(order.most());
    }

    static Table table(Stream<JsonNode> guests, Session session) {
        var words = session.words();
        var table = new Table(List.of(
                new Table.Heading(words.say("guest.column.g"), false, true),
                new Table.Heading(words.say("guest.column.h"), false, true),
                new Table.Heading("CPU", true, false),
                new Table.Heading(words.say("cli.top.used"), true, false),
                new Table.Heading(words.say("guest.column.m"), true, false),
                new Table.Heading(words.say("cli.top.read"), true, false),
                new Table.Heading(words.say("cli.top.written"), true, false),
                new Table.Heading(words.say("cli.top.received"), true, false),
                new Table.Heading(words.say("cli.top.sent"), true, false),
                new Table.Heading(words.say("guest.column.s"), false, false)));
        guests.forEach(guest -> table.add(row(guest, session)));
        return table;
    }

    private static List<Table.Cell> row(JsonNode guest, Session session) {
        return List.of(
                text(guest, "name"),
                text(guest, "host"),
                Table.Cell.of(new Figures(session.words())
                        .percent(guest.path("cpuPercent").asDouble())),
                bytes(guest, "memoryUsed", ""),
                bytes(guest, "memory", ""),
                bytes(guest, "diskRead", EACH_SECOND),
                bytes(guest, "diskWritten", EACH_SECOND),
                bytes(guest, "received", EACH_SECOND),
                bytes(guest, "sent", EACH_SECOND),
                StateMark.of(guest.path("state").asText(), session.words()));
    }

    private static Table.Cell text(JsonNode guest, String field) {
        return Table.Cell.of(guest.path(field).asText());
    }

    private static Table.Cell bytes(JsonNode guest, String field, String unit) {
        return Table.Cell.of(new Bytes(guest.path(field).asLong()).display() + unit);
    }
}
