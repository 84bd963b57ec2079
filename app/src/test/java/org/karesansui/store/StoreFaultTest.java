package org.karesansui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.karesansui.problem.Problem;

class StoreFaultTest {
    @ParameterizedTest
    @CsvSource({
        "53100, STORE_FULL",
        "40P01, STORE_BUSY",
        "57P01, STORE_UNREACHABLE",
        "08006, STORE_UNREACHABLE",
        "28P01, STORE_UNREACHABLE",
        "XX001, STORE_DAMAGED"
    })
    void what_postgresql_cannot_do_has_its_sentence(String state, StoreProblem expected) {
        var failure = new IllegalStateException(new SQLException("server said", state));
        assertThat(StoreFault.of(failure).map(Problem::code)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"23505", "42601", "22001"})
    void what_we_did_wrong_is_no_fault_of_the_database(String state) {
        assertThat(StoreFault.of(new SQLException("server said", state))).isEmpty();
    }
}
