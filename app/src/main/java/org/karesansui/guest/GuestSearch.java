package org.karesansui.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.karesansui.host.GuestFacts;
import org.karesansui.problem.Problem;
import org.karesansui.xml.Bytes;

/**
 * The search box's language: words that must all hold, as in {@code state:running tag:web host:kvm2 mem>4G db}. A bare
 * word is looked for in name, title, tags and addresses, without regard to case. The page's script understands the same
 * language, so that a search is instant there.
 */
public record GuestSearch(List<Predicate<GuestFacts>> conditions) {
    private static final Pattern KEYED = Pattern.compile("(state|tag|host|name):(.+)");
    private static final Pattern COMPARED = Pattern.compile("(mem|cpu|vcpu)(>=|<=|>|<|=)(.+)");

    public GuestSearch {
        conditions = List.copyOf(conditions);
    }

    /**
     * @throws Problem {@link GuestProblem#GUEST_SEARCH_INVALID} for a figure that is none, as in {@code mem>much}
     */
    public static GuestSearch parse(String text) {
        var conditions = new ArrayList<Predicate<GuestFacts>>();
        for (var word : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty()) {
                conditions.add(condition(word));
            }
        }
        return new GuestSearch(conditions);
    }

    public boolean matches(GuestFacts guest) {
        return conditions.stream().allMatch(condition -> condition.test(guest));
    }

    private static Predicate<GuestFacts> condition(String word) {
        var keyed = KEYED.matcher(word);
        if (keyed.matches()) {
            return keyed(keyed.group(1), keyed.group(2));
        }
        var compared = COMPARED.matcher(word);
        if (compared.matches()) {
            return compared(compared.group(1), compared.group(2), compared.group(3), word);
        }
        return guest -> contains(guest, word);
    }

    private static Predicate<GuestFacts> keyed(String key, String value) {
        return switch (key) {
            case "state" -> guest -> guest.state().word().equals(value);
            case "tag" -> guest -> guest.traits().tags().stream().anyMatch(value::equalsIgnoreCase);
            case "host" -> guest -> guest.id().host().value().equalsIgnoreCase(value);
            default -> guest -> lower(guest.name()).contains(value);
        };
    }

    private static Predicate<GuestFacts> compared(String key, String operator, String text, String word) {
        var wanted = figure(key, text, word);
        return guest -> {
            var found = switch (key) {
                case "mem" -> (double) guest.traits().memory().value();
                case "vcpu" -> guest.traits().vcpus();
                default -> guest.load().cpuPercent();
            };
            return switch (operator) {
                case ">" -> found > wanted;
                case "<" -> found < wanted;
                case ">=" -> found >= wanted;
                case "<=" -> found <= wanted;
                default -> found == wanted;
            };
        };
    }

    private static double figure(String key, String text, String word) {
        try {
            return key.equals("mem") ? Bytes.parse(text).value() : Double.parseDouble(text.replace("%", ""));
        } catch (IllegalArgumentException notAFigure) {
            throw new Problem(notAFigure, GuestProblem.GUEST_SEARCH_INVALID, word);
        }
    }

    private static boolean contains(GuestFacts guest, String word) {
        return lower(guest.name()).contains(word)
                || lower(guest.traits().title()).contains(word)
                || guest.traits().tags().stream().anyMatch(tag -> lower(tag).contains(word))
                || guest.addresses().stream().anyMatch(address -> address.contains(word));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
