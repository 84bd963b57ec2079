package org.karesansui.xml.capability;

import java.util.regex.Pattern;
import org.karesansui.xml.XmlException;

/** A user and a group of a host by their numbers, 0 to 2^32 - 2. */
public record HostUser(long user, long group) {
    private static final Pattern LABEL = Pattern.compile("\\+?(\\d{1,10}):\\+?(\\d{1,10})");

    /** Reads a label of libvirt's DAC model, as {@code +64055:+108}. */
    static HostUser of(String label) {
        var matcher = LABEL.matcher(label.strip());
        if (!matcher.matches()) {
            throw new XmlException("“%s” is not a user and group in numbers".formatted(label));
        }
        return new HostUser(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }
}
