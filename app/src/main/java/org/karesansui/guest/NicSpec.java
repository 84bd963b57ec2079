package org.karesansui.guest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.Problem;
import org.karesansui.xml.MacAddress;
import org.karesansui.xml.domain.InterfaceSource;

/**
 * A NIC that a new guest gets.
 *
 * @param wanted the MAC address that was asked for; one is made up where there is none
 */
public record NicSpec(InterfaceSource source, @Nullable MacAddress wanted) {
    public Optional<MacAddress> mac() {
        return Optional.ofNullable(wanted);
    }

    /** What {@link #source(String)} reads. */
    static String text(InterfaceSource source) {
        return switch (source) {
            case InterfaceSource.Network(var name) -> "network:" + name;
            case InterfaceSource.Bridge(var name) -> "bridge:" + name;
            case InterfaceSource.Direct _, InterfaceSource.User _, InterfaceSource.Other _ -> "";
        };
    }

    /** Reads {@code network:NAME} or {@code bridge:NAME}. */
    static InterfaceSource source(String text) {
        var colon = text.indexOf(':');
        var name = text.substring(colon + 1);
        if (colon < 0 || name.isBlank()) {
            throw new Problem(GuestProblem.GUEST_NIC_INVALID, text);
        }
        return switch (text.substring(0, colon)) {
            case "network" -> new InterfaceSource.Network(name);
            case "bridge" -> new InterfaceSource.Bridge(name);
            default -> throw new Problem(GuestProblem.GUEST_NIC_INVALID, text);
        };
    }
}
