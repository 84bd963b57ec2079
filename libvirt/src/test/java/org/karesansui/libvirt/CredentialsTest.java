package org.karesansui.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test driver asks for a name and a password where its world says so. */
class CredentialsTest {
    private static final Connection.KeepAlive KEEP_ALIVE = new Connection.KeepAlive(5, 3);

    @TempDir
    private Path folder;

    private String uri = "";

    @BeforeEach
    void guard() throws IOException {
        var world = folder.resolve("guarded.xml");
        Files.writeString(world, "<node><auth><user password='123456'>fred</user></auth></node>");
        uri = "test://" + world;
    }

    @Test
    void a_host_that_asks_is_answered_and_the_answer_is_overwritten() {
        var asked = new ArrayList<CredentialType>();
        var given = new ArrayList<byte[]>();
        var connection = Connection.open(uri, KEEP_ALIVE, question -> {
            asked.add(question.type());
            var answer =
                    (question.type() == CredentialType.AUTHNAME ? "fred" : "123456").getBytes(StandardCharsets.UTF_8);
            given.add(answer);
            return Optional.of(answer);
        });
        connection.close();
        assertThat(connection.references()).isZero();
        assertThat(asked).containsExactly(CredentialType.AUTHNAME, CredentialType.PASSPHRASE);
        assertThat(given).containsExactlyElementsOf(List.of(new byte[4], new byte[6]));
    }

    @Test
    void a_wrong_answer_none_and_an_exception_all_fail_the_open_with_the_same_code() {
        List<Credentials> answers = List.of(
                question -> Optional.of("wrong".getBytes(StandardCharsets.UTF_8)),
                question -> Optional.empty(),
                question -> {
                    throw new IllegalStateException("the credentials of a test throw");
                });
        for (var credentials : answers) {
            assertThatThrownBy(() -> Connection.open(uri, KEEP_ALIVE, credentials))
                    .isInstanceOfSatisfying(
                            LibvirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.AUTH_FAILED));
        }
    }

    @Test
    void a_connection_for_reading_refuses_a_change() {
        try (var connection = Connection.openReadOnly("test:///default");
                var domain = connection.domainLookupByName("test")) {
            assertThatThrownBy(domain::destroy)
                    .isInstanceOfSatisfying(
                            LibvirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.OPERATION_DENIED));
        }
    }
}
