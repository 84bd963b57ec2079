package org.karesansui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karesansui.problem.Problem;

/** By what {@code karesansui top} sorts: the guest that uses most of it first. */
enum LoadOrder {
    CPU(guest -> guest.path("cpuPercent").asDouble()),
    MEMORY(guest -> guest.path("memoryUsed").asDouble()),
    DISK(guest -> guest.path("diskRead").asDouble() + guest.path("diskWritten").asDouble()),
    NETWORK(guest -> guest.path("received").asDouble() + guest.path("sent").asDouble());

    /** Never changed, and never handed out. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<JsonNode> figure;

    LoadOrder(ToDoubleFunction<JsonNode> figure) {
        this.figure = figure;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words, as the help shows them. */
    static String words(String between) {
        return Stream.of(values()).map(LoadOrder::word).collect(Collectors.joining(between));
    }

    static LoadOrder parse(String word) {
        return Stream.of(values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Problem(CliProblem.CLI_CHOICE_UNKNOWN, word, words(", ")));
    }

    /** That of a key: the first letter of its word. */
    static Optional<LoadOrder> ofKey(int key) {
        return Stream.of(values())
                .filter(order -> order.word().charAt(0) == key)
                .findFirst();
    }

    Comparator<JsonNode> most() {
        return Comparator.comparingDouble(figure)
                .reversed()
                .thenComparing(guest -> guest.path("name").asText());
    }
}
