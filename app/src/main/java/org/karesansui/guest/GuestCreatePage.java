package org.karesansui.guest;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.karesansui.web.Form;

/**
 * The form that makes a guest. Its fields are those of {@link GuestForm}.
 *
 * @param abilities of guests of the host's usual machine; the plan says it of another one
 * @param plan absent until somebody asked for it
 */
public record GuestCreatePage(
        Form form,
        Offers offers,
        GuestAbilities abilities,
        @Nullable GuestPlanPage plan) {
    /**
     * What there is to choose from.
     *
     * @param cds images of CDs that are there, as a medium
     * @param images the same of disks
     * @param kernels the same of kernels
     */
    public record Offers(
            List<Choice> hosts,
            List<Choice> cds,
            List<Choice> images,
            List<Choice> kernels,
            List<Choice> machines,
            List<Choice> pools,
            List<Choice> networks) {
        public Offers {
            hosts = List.copyOf(hosts);
            cds = List.copyOf(cds);
            images = List.copyOf(images);
            kernels = List.copyOf(kernels);
            machines = List.copyOf(machines);
            pools = List.copyOf(pools);
            networks = List.copyOf(networks);
        }
    }

    /** What the plan says of a field before a script takes over: its value; a dash while it is wrong. */
    public String planned(String field, String empty) {
        if (!form.error(field).isEmpty()) {
            return "–";
        }
        return form.value(field).isEmpty() ? empty : form.value(field);
    }

    /** What is chosen of some, in words. */
    public String chosen(String field, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.value().equals(form.value(field)))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }

    /** How many rows the form has of {@code disks} or {@code nics}; one at least. */
    public int rows(String list) {
        var row = Pattern.compile(Pattern.quote(list) + "\\.(\\d{1,4})\\..+");
        return form.values().keySet().stream()
                .map(row::matcher)
                .filter(matcher -> matcher.matches())
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)) + 1)
                .max()
                .orElse(1);
    }

    /** Whether something is wrong with a field whose name begins so. */
    public boolean isWrong(String... beginnings) {
        return form.errors().keySet().stream()
                .anyMatch(field -> List.of(beginnings).stream().anyMatch(field::startsWith));
    }

    /** Whether that of several is meant; the first is where nothing is said. */
    public boolean is(String field, String value, String otherwise) {
        var said = form.value(field);
        return value.equals(said.isEmpty() ? otherwise : said);
    }

    /**
     * One thing to choose.
     *
     * @param value as sent
     * @param text as shown, with what helps to choose: {@code default — 120 GiB free}
     */
    public record Choice(String value, String text) {}
}
