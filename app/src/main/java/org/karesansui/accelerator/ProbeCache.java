package org.karesansui.accelerator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.karesansui.accelerator.Accelerator.Kind;
import org.karesansui.layout.AtomicFile;
import org.karesansui.layout.Mode;
import org.karesansui.words.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the probe found, kept until the next boot.
 *
 * @param boot the boot in which it was found, empty where the kernel does not tell; then nothing is kept
 */
record ProbeCache(Path file, String boot, String emulator) {
    private static final Logger LOG = LoggerFactory.getLogger(ProbeCache.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    Optional<Accelerator> find() {
        try {
            var found = JSON.readTree(Files.readAllBytes(file));
            var isOurs = !boot.isEmpty()
                    && found.path("boot").asText().equals(boot)
                    && found.path("emulator").asText().equals(emulator);
            return isOurs ? accelerator(found) : Optional.empty();
        } catch (IOException noneOrDamaged) {
            return Optional.empty();
        }
    }

    private static Optional<Accelerator> accelerator(JsonNode found) {
        var arguments =
                found.path("arguments").valueStream().map(JsonNode::asText).toList();
        var reason = new Sentence(found.path("reason").asText(), arguments);
        return switch (found.path("kind").asText()) {
            case "KVM" -> Optional.of(new Accelerator(Kind.KVM, reason));
            case "TCG" -> Optional.of(new Accelerator(Kind.TCG, reason));
            default -> Optional.empty();
        };
    }

    /** A finding that cannot be kept is found again; that costs seconds, not correctness. */
    void keep(Accelerator accelerator) {
        var text = JSON.createObjectNode()
                .put("boot", boot)
                .put("emulator", emulator)
                .put("kind", accelerator.kind().name())
                .put("reason", accelerator.reason().key());
        accelerator.reason().arguments().forEach(text.putArray("arguments")::add);
        try {
            AtomicFile.write(file, JSON.writeValueAsBytes(text), new Mode(0660));
        } catch (IOException failure) {
            LOG.warn("The finding of the KVM probe cannot be kept in {}", file, failure);
        }
    }
}
