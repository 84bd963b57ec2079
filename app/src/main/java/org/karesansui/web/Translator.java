package org.karesansui.web;

import java.util.Optional;
import org.karesansui.problem.Problem;

/** Knows the exceptions of other worlds (libvirt, the database) and what they mean to a person. */
@FunctionalInterface
public interface Translator {
    /** Empty for what it does not know: that is a fault of ours and gets an incident number. */
    Optional<Problem> translate(Throwable thrown);
}
