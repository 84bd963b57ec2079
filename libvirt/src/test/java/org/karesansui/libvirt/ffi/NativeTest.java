package org.karesansui.libvirt.ffi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class NativeTest {

    @Test
    void a_function_that_the_library_lacks_fails_when_it_is_called_and_not_before() {
        var descriptor = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
        var absent = Native.link("virDomainOfTheYear3000", descriptor);
        assertThat(absent.type()).isEqualTo(descriptor.toMethodType());
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> {
                        var answer = (int) absent.invokeExact(MemorySegment.NULL, 0);
                        assertThat(answer).as("an answer of nothing").isNull();
                    })
                    .isInstanceOf(MissingFunction.class)
                    .hasMessageContaining("virDomainOfTheYear3000");
        }
    }

    @Test
    void text_crosses_both_ways_whatever_its_script() {
        var text = "枯山水 ñ 😀";
        var memory = Memory.given(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(Memory.taken(memory)).isEqualTo(text);
    }
}
