package org.karesansui.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What somebody may have to answer for, one line each, in audit.log (the logger named {@code audit}). Words of strangers
 * are quoted, so that none can forge a line.
 */
final class Audit {
    private static final Logger LOG = LoggerFactory.getLogger("audit");
    private static final int LONGEST = 300;

    private Audit() {}

    /** An event with the account it concerns (its address, or what was typed) and the address it came from. */
    static void record(String event, String account, String address) {
        LOG.info("{} account={} address={}", event, quoted(account), quoted(address));
    }

    static void record(String event, String account, String address, String object) {
        LOG.info("{} account={} address={} object={}", event, quoted(account), quoted(address), quoted(object));
    }

    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
                return;
            }
            switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> quoted.append("\\u{%x}".formatted(point));
                default -> quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }
}
