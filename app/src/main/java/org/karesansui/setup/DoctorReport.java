package org.karesansui.setup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.karesansui.words.Words;

/** Findings for a person, and for a program. */
public final class DoctorReport {
    private final List<Finding> findings;
    private final Words words;

    public DoctorReport(List<Finding> findings, Words words) {
        this.findings = List.copyOf(findings);
        this.words = words;
    }

    /** One line for what is well; for the rest also what was expected, found, and how to mend it. */
    public String table() {
        var text = new StringBuilder();
        for (var finding : findings) {
            text.append(state(finding)).append("  ").append(words.say(finding.what()));
            if (finding.state() == Finding.State.OK) {
                text.append("  ").append(words.say(finding.found())).append('\n');
                continue;
            }
            text.append('\n');
            line(text, "check.expected", words.say(finding.expected()));
            line(text, "check.found", words.say(finding.found()));
            line(text, "check.mend", words.say(finding.mend()));
        }
        return text.toString();
    }

    private void line(StringBuilder text, String label, String value) {
        if (!value.isEmpty()) {
            text.append("        ").append(words.say(label, value)).append('\n');
        }
    }

    private String state(Finding finding) {
        return switch (finding.state()) {
            case OK -> words.say("check.ok");
            case WARNING -> words.say("check.warning");
            case WRONG -> words.say("check.wrong");
        };
    }

    public ArrayNode json() {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var finding : findings) {
            all.addObject()
                    .put("what", words.say(finding.what()))
                    .put("state", finding.state().name())
                    .put("expected", words.say(finding.expected()))
                    .put("found", words.say(finding.found()))
                    .put("mend", words.say(finding.mend()))
                    .put("mendable", !finding.steps().isEmpty());
        }
        return all;
    }

    /** Nothing is wrong; there may be warnings. */
    public boolean isWell() {
        return findings.stream().noneMatch(finding -> finding.state() == Finding.State.WRONG);
    }
}
