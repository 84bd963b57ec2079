package org.karesansui.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Heads of CDs, written here as ECMA-119 8.4 lays them out; the e2e tests read those that xorriso wrote. */
class IsoImageTest {
    private static byte[] head(int type, String mark, long blocks) {
        var head = ByteBuffer.allocate(IsoImage.HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.put(32768, (byte) type).put(32769, mark.getBytes(StandardCharsets.US_ASCII));
        head.put(32768 + 40, "%-32s".formatted("DEBIAN_12").getBytes(StandardCharsets.US_ASCII));
        head.putInt(32768 + 80, (int) blocks).putShort(32768 + 128, (short) 2048);
        return head.array();
    }

    @Test
    void label_and_size_are_read() {
        assertThat(IsoImage.read(head(1, "CD001", 1000))).contains(new IsoImage("DEBIAN_12", 2_048_000));
    }

    @Test
    void the_greatest_number_of_blocks_is_no_negative_size() {
        assertThat(IsoImage.read(head(1, "CD001", 0xffffffffL)).orElseThrow().size())
                .isEqualTo(0xffffffffL * 2048);
    }

    @Test
    void a_cd_that_begins_with_another_descriptor_is_one() {
        assertThat(IsoImage.read(head(0, "CD001", 5))).contains(new IsoImage("", 0));
    }

    @Test
    void what_lacks_the_mark_or_ends_before_it_is_none() {
        assertThat(IsoImage.read(head(1, "CD002", 1000))).isEmpty();
        assertThat(IsoImage.read(new byte[0])).isEmpty();
        assertThat(IsoImage.read(Arrays.copyOf(head(1, "CD001", 1000), 32774))).isEmpty();
    }

    @Test
    void padding_may_be_missing_at_the_end_and_files_may_not() {
        var image = new IsoImage("", 10_000_000);
        assertThat(image.fits(10_000_000 - 300 * 2048)).isTrue();
        assertThat(image.fits(10_000_000 - 300 * 2048 - 1)).isFalse();
    }
}
