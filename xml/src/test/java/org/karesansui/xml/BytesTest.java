package org.karesansui.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "512, 512",
        "1b, 1",
        "7 bytes, 7",
        "1k, 1024",
        "1K, 1024",
        "1KiB, 1024",
        "1KB, 1000",
        "8192M, 8589934592",
        "8G, 8589934592",
        "8 GiB, 8589934592",
        "' 8 gib ', 8589934592",
        "1.5 GiB, 1610612736",
        "2MB, 2000000",
        "1T, 1099511627776",
        "1TB, 1000000000000",
        "1P, 1125899906842624",
        "7E, 8070450532247928832",
        "9EB, 9000000000000000000",
        "9223372036854775807, 9223372036854775807",
        "0.3 KiB, 307"
    })
    void an_amount_is_read_in_the_units_of_libvirt(String text, long bytes) {
        assertThat(Bytes.parse(text)).isEqualTo(new Bytes(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "G",
                "-1",
                "+1",
                "1e9",
                "1,5 GiB",
                "8 Gi",
                "8 GiBB",
                "8 X",
                "8 G B",
                "0x10",
                "1.",
                ".5",
                "8E",
                "9223372036854775808",
                "10EB",
                "9999999999999999999",
                "NaN",
                "８G"
            })
    void what_is_no_amount_or_too_much_is_refused(String text) {
        assertThatThrownBy(() -> Bytes.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "1023, 1023 B",
        "1024, 1 KiB",
        "1536, 1.5 KiB",
        "1610612736, 1.5 GiB",
        "8589934592, 8 GiB",
        "1073699000, 1.0 GiB",
        "1073741825, 1.0 GiB",
        "9223372036854775807, 8.0 EiB"
    })
    void people_read_the_largest_unit_that_fits(long bytes, String shown) {
        assertThat(new Bytes(bytes)).hasToString(shown);
    }

    @Test
    void what_is_shown_whole_is_read_back() {
        for (long value = 1; value > 0 && value < 1L << 61; value *= 2) {
            var bytes = new Bytes(value);
            assertThat(Bytes.parse(bytes.display())).isEqualTo(bytes);
        }
    }

    @Test
    void arithmetic_does_not_run_over() {
        assertThat(Bytes.ofGib(1).plus(Bytes.ofMib(1)).minus(Bytes.ofKib(1024))).isEqualTo(Bytes.ofGib(1));
        assertThat(new Bytes(1025).kib()).isEqualTo(2);
        assertThat(new Bytes(Long.MAX_VALUE).kib()).isEqualTo(1L << 53);
        assertThatThrownBy(() -> new Bytes(Long.MAX_VALUE).plus(new Bytes(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Bytes.ofGib(1L << 40)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Bytes.ZERO.minus(new Bytes(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
