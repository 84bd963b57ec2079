package org.karesansui.host;

import java.util.regex.Pattern;
import org.karesansui.problem.Problem;

/** The name under which a host is known to this console: 1 to 63 letters, digits, dots, dashes and underscores. */
public record HostName(String value) implements Comparable<HostName> {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,62}");

    public HostName {
        if (!SHAPE.matcher(value).matches()) {
            throw new Problem(HostProblem.HOST_NAME_INVALID, value);
        }
    }

    @Override
    public int compareTo(HostName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
