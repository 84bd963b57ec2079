package org.karesansui.helper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.karesansui.problem.Problem;

/**
 * A verb as one line of JSON: its name under {@code verb}, then its arguments. Read strictly, since it comes from the
 * less trusted side: an unknown name, one argument too many or too few, or a null is refused. Thread-safe.
 */
public final class VerbText {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private static final Map<String, Class<? extends HelperVerb>> VERBS = List.<Class<? extends HelperVerb>>of(
                    HelperVerb.MakeGuestFolder.class,
                    HelperVerb.RemoveGuestFolder.class,
                    HelperVerb.RenameGuestFolder.class,
                    HelperVerb.PlaceImage.class,
                    HelperVerb.ReturnImage.class,
                    HelperVerb.RemoveImage.class,
                    HelperVerb.SettleBootFile.class,
                    HelperVerb.RenameBootFile.class,
                    HelperVerb.RemoveBootFile.class,
                    HelperVerb.SettleConfiguration.class,
                    HelperVerb.SettleMirror.class)
            .stream()
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, verb -> verb));

    private VerbText() {}

    public static String write(HelperVerb verb) {
        var line = JSON.createObjectNode().put("verb", verb.getClass().getSimpleName());
        line.setAll(JSON.<ObjectNode>valueToTree(verb));
        return line.toString();
    }

    /** @throws Problem {@link HelperProblem#HELPER_REFUSED} */
    public static HelperVerb read(String line) {
        try {
            if (!(JSON.readTree(line) instanceof ObjectNode arguments)) {
                throw new Problem(HelperProblem.HELPER_REFUSED, "not an object");
            }
            var name = arguments.path("verb").asText();
            var verb = VERBS.get(name);
            if (verb == null) {
                throw new Problem(HelperProblem.HELPER_REFUSED, "not a verb");
            }
            arguments.remove("verb");
            return JSON.treeToValue(arguments, verb);
        } catch (JsonProcessingException malformed) {
            throw new Problem(malformed, HelperProblem.HELPER_REFUSED, malformed.getOriginalMessage());
        }
    }

    static String done() {
        return JSON.createObjectNode().put("done", true).toString();
    }

    static String failed(Problem problem) {
        var line = JSON.createObjectNode()
                .put("done", false)
                .put("code", problem.code().name());
        problem.sentence().arguments().forEach(line.putArray("arguments")::add);
        return line.toString();
    }

    /** Throws what the answer says went wrong, if anything did. */
    static void check(String answer) {
        var line = answerOf(answer);
        if (line.path("done").asBoolean()) {
            return;
        }
        var arguments =
                line.path("arguments").valueStream().map(JsonNode::asText).toArray(String[]::new);
        var code = line.path("code").asText();
        for (var problem : HelperProblem.values()) {
            if (problem.name().equals(code)) {
                throw new Problem(problem, arguments);
            }
        }
        throw new Problem(HelperProblem.HELPER_FAILED, code + " " + String.join(" ", arguments));
    }

    private static JsonNode answerOf(String answer) {
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException malformed) {
            throw new Problem(malformed, HelperProblem.HELPER_UNREACHABLE, malformed.getOriginalMessage());
        }
    }
}
