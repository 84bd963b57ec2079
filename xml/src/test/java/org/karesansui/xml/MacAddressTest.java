package org.karesansui.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MacAddressTest {
    @Test
    void an_address_is_kept_in_lower_case() {
        assertThat(new MacAddress(" 52:54:00:AA:BB:CC ")).isEqualTo(new MacAddress("52:54:00:aa:bb:cc"));
        assertThat(new MacAddress("52:54:00:AA:BB:CC")).hasToString("52:54:00:aa:bb:cc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "52:54:00:aa:bb",
                "52:54:00:aa:bb:cc:dd",
                "52-54-00-aa-bb-cc",
                "525400aabbcc",
                "5g:54:00:aa:bb:cc",
                "00:00:00:00:00:00",
                "ff:ff:ff:ff:ff:ff",
                "01:00:5e:00:00:01",
                "53:54:00:aa:bb:cc"
            })
    void what_is_no_address_of_one_interface_is_refused(String text) {
        assertThatThrownBy(() -> new MacAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_random_address_bears_qemus_prefix_and_is_seldom_the_same() {
        var random = new Random(7);
        var addresses =
                Stream.generate(() -> MacAddress.random(random)).limit(1_000).toList();
        assertThat(addresses).allSatisfy(address -> assertThat(address.value()).startsWith("52:54:00:"));
        assertThat(addresses.stream().distinct()).hasSizeGreaterThan(995);
    }
}
