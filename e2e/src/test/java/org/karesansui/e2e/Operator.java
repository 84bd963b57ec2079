package org.karesansui.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a shell of the host with a token: root's own {@code karesansui}, as a script runs it. */
final class Operator {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String token;

    private Operator(String token) {
        this.token = token;
    }

    /** What a command left: exit code, output, and what it said on the error stream. */
    record Answer(int code, String output, String complaint) {
        JsonNode json() {
            try {
                return JSON.readTree(output);
            } catch (IOException malformed) {
                throw new UncheckedIOException(this.toString(), malformed);
            }
        }
    }

    /** Makes the first account and a token of the administrator; the daemon may run or not. */
    static Operator ofFirstAccount() {
        var nobody = new Operator("");
        assertThat(nobody.pipes(Person.PASSWORD + "\n", "setup", "--email", Person.EMAIL, "--password-stdin"))
                .extracting(Answer::code)
                .isEqualTo(0);
        var made = nobody.runs("token", "create", "script");
        assertThat(made.output()).matches("kss_[\\w-]+");
        return new Operator(made.output());
    }

    String token() {
        return token;
    }

    Answer runs(String... arguments) {
        return pipes("", arguments);
    }

    private Answer pipes(String input, String... arguments) {
        var command = new ArrayList<>(List.of("/usr/local/bin/karesansui"));
        command.addAll(List.of(arguments));
        try {
            var complaint = Files.createTempFile("complaint", "");
            var builder = new ProcessBuilder(command).redirectError(complaint.toFile());
            builder.environment().put("KARESANSUI_TOKEN", token);
            var process = builder.start();
            try (var stream = process.getOutputStream()) {
                stream.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), output.strip(), taken(complaint));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String taken(Path file) throws IOException {
        var text = Files.readString(file);
        Files.delete(file);
        return text.strip();
    }
}
