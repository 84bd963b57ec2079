package org.karesansui.web;

import org.karesansui.problem.Problem;

/** Whole numbers as people and programs write them. */
final class Numbers {
    private Numbers() {}

    static long parse(String text, long least, long greatest) {
        try {
            var number = Long.parseLong(text.strip());
            if (number < least || number > greatest) {
                throw new Problem(WebProblem.NUMBER_OUT_OF_RANGE, Long.toString(least), Long.toString(greatest));
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw new Problem(notANumber, WebProblem.NUMBER_INVALID);
        }
    }
}
