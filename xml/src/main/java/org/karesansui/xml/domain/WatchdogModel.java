package org.karesansui.xml.domain;

import org.karesansui.xml.Word;

/** The watchdog that the guest sees. */
public record WatchdogModel(String word) implements Word {
    public static final WatchdogModel ITCO = new WatchdogModel("itco");
    public static final WatchdogModel I6300ESB = new WatchdogModel("i6300esb");
    public static final WatchdogModel IB700 = new WatchdogModel("ib700");
    public static final WatchdogModel DIAG288 = new WatchdogModel("diag288");

    public WatchdogModel {
        Word.check(word);
    }

    @Override
    public String toString() {
        return word;
    }
}
