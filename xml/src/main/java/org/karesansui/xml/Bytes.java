package org.karesansui.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** An amount of memory or storage, 0 to 2^63 - 1 bytes. */
public record Bytes(long value) implements Comparable<Bytes> {
    public static final Bytes ZERO = new Bytes(0);

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,19}(?:\\.\\d{1,9})?)\\s*([A-Za-z]*)");
    private static final String BINARY = "KMGTPE";
    private static final Map<String, Long> PLAIN = Map.of("", 1L, "b", 1L, "byte", 1L, "bytes", 1L);

    /** @throws IllegalArgumentException if the value is negative */
    public Bytes {
        if (value < 0) {
            throw new IllegalArgumentException("%d bytes are less than none".formatted(value));
        }
    }

    /**
     * Reads {@code 8G}, {@code 8 GiB}, {@code 1.5 GiB}, {@code 8192M} or plain bytes, with the units of libvirt's
     * virScaleInteger in any case: K or KiB is 1,024 bytes, KB is 1,000. A fraction of a byte is rounded.
     *
     * @throws IllegalArgumentException with a sentence, if it is no such amount or more than 2^63 - 1 bytes
     */
    public static Bytes parse(String text) {
        var matcher = SHAPE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("“%s” is not an amount of bytes".formatted(text));
        }
        return of(new BigDecimal(matcher.group(1)), matcher.group(2));
    }

    /**
     * An amount as libvirt writes it: a number and the word of its unit.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public static Bytes of(BigDecimal amount, String unit) {
        var bytes = amount.multiply(BigDecimal.valueOf(scale(unit))).setScale(0, RoundingMode.HALF_UP);
        if (bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException("%s %s are more than 8 EiB".formatted(amount, unit));
        }
        return new Bytes(bytes.longValueExact());
    }

    public static Bytes ofKib(long kib) {
        return new Bytes(Math.multiplyExact(kib, 1024L));
    }

    public static Bytes ofMib(long mib) {
        return new Bytes(Math.multiplyExact(mib, 1024L * 1024));
    }

    public static Bytes ofGib(long gib) {
        return new Bytes(Math.multiplyExact(gib, 1024L * 1024 * 1024));
    }

    /** Whole KiB, rounded up as libvirt does with memory. */
    public long kib() {
        return value / 1024 + (value % 1024 == 0 ? 0 : 1);
    }

    /** @throws ArithmeticException if the sum is more than 2^63 - 1 bytes */
    public Bytes plus(Bytes other) {
        return new Bytes(Math.addExact(value, other.value));
    }

    /** @throws IllegalArgumentException if the other is the greater one */
    public Bytes minus(Bytes other) {
        return new Bytes(value - other.value);
    }

    /** For people: the largest binary unit that fits, with one decimal where it is not whole: 512 MiB, 1.5 GiB. */
    public String display() {
        int power = 0;
        while (power < BINARY.length() && rounded(power) >= 1024) {
            power++;
        }
        var unit = power == 0 ? "B" : BINARY.charAt(power - 1) + "iB";
        boolean whole = value % (1L << (10 * power)) == 0;
        return String.format(Locale.ROOT, whole ? "%.0f %s" : "%.1f %s", rounded(power), unit);
    }

    @Override
    public int compareTo(Bytes other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return display();
    }

    // In tenths, so that 1023.96 MiB is shown as 1.0 GiB and not as 1024.0 MiB.
    private double rounded(int power) {
        return Math.round((double) value / (1L << (10 * power)) * 10) / 10.0;
    }

    private static long scale(String unit) {
        var word = unit.toLowerCase(Locale.ROOT);
        var plain = PLAIN.get(word);
        if (plain != null) {
            return plain;
        }
        int power = BINARY.indexOf(Character.toUpperCase(word.charAt(0))) + 1;
        if (power > 0 && (word.length() == 1 || word.substring(1).equals("ib"))) {
            return 1L << (10 * power);
        }
        if (power > 0 && word.substring(1).equals("b")) {
            return BigDecimal.TEN.pow(3 * power).longValueExact();
        }
        throw new IllegalArgumentException("“%s” is not a unit of bytes".formatted(unit));
    }
}
