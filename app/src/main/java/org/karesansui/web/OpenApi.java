package org.karesansui.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karesansui.problem.CommonProblem;
import org.karesansui.problem.Problem;
import org.karesansui.problem.ProblemCode;
import org.karesansui.words.Language;
import org.karesansui.words.Words;

/** The description of the API (OpenAPI 3.1), made from the routes alone. */
final class OpenApi {
    private static final Words WORDS = Words.in(Language.ENGLISH);

    private final Schemas schemas;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    private OpenApi(Json json) {
        this.schemas = new Schemas(json);
    }

    static Prepared prepared(List<Route> routes, Site site, Json json) {
        return Prepared.json(json, new OpenApi(json).describe(routes, site));
    }

    private ObjectNode describe(List<Route> routes, Site site) {
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Karesansui")
                .put("version", "1")
                .put("description", WORDS.say("api.about"));
        document.putArray("servers").addObject().put("url", site.prefix().isEmpty() ? "/" : site.prefix());
        var paths = document.putObject("paths");
        routes.stream()
                .filter(Api.class::isInstance)
                .map(Api.class::cast)
                .sorted(Comparator.comparing((Api api) -> api.path().text()).thenComparing(Api::method))
                .forEach(api -> operation(
                        paths.withObjectProperty(api.path().text())
                                .putObject(api.method().name().toLowerCase(Locale.ROOT)),
                        api));
        components();
        return document;
    }

    private void components() {
        var problem = schemas.reference(Problems.Document.class);
        var components = document.putObject("components");
        components.putObject("responses").putObject("Problem").put("description", WORDS.say("problem.title"));
        ((ObjectNode) components.at("/responses/Problem"))
                .putObject("content")
                .putObject("application/problem+json")
                .set("schema", problem);
        var security = components.putObject("securitySchemes");
        security.putObject("token").put("type", "http").put("scheme", "bearer");
        security.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", Cookie.SESSION);
        components.set("schemas", schemas.definitions());
    }

    private void operation(ObjectNode operation, Api api) {
        operation.put("operationId", api.operation());
        operation.put("summary", WORDS.say(api.summaryKey()));
        operation.put("x-right", api.right().name());
        security(operation, api.right());
        parameters(operation, api);
        var body = api.body();
        if (body != null) {
            operation
                    .putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject(Reply.JSON)
                    .set("schema", schemas.reference(body.record()));
        }
        responses(operation.putObject("responses"), api);
    }

    private static void security(ObjectNode operation, Right right) {
        var ways = operation.putArray("security");
        if (right != Access.PUBLIC) {
            ways.addObject().putArray("token");
            ways.addObject().putArray("session");
        }
    }

    private static void parameters(ObjectNode operation, Api api) {
        var parameters = operation.putArray("parameters");
        for (var name : api.path().parameters()) {
            parameters
                    .addObject()
                    .put("name", name)
                    .put("in", "path")
                    .put("required", true)
                    .put("description", WORDS.say(Api.pathKey(name)))
                    .putObject("schema")
                    .put("type", "string");
        }
        for (var parameter : api.parameters()) {
            parameters
                    .addObject()
                    .put("name", parameter.name())
                    .put("in", "query")
                    .put("description", WORDS.say(parameter.descriptionKey()))
                    .putObject("schema")
                    .put("type", parameter.kind().schema());
        }
        if (api.method() == Method.PUT) {
            parameters
                    .addObject()
                    .put("name", "If-Match")
                    .put("in", "header")
                    .put("required", true)
                    .put("description", WORDS.say("api.header.if-match"))
                    .putObject("schema")
                    .put("type", "string");
        }
    }

    private void responses(ObjectNode responses, Api api) {
        for (var answer : api.answers()) {
            var response = responses.withObjectProperty(Integer.toString(answer.status()));
            response.put("description", WORDS.say(answer.descriptionKey()));
            if (answer.type().isEmpty()) {
                continue;
            }
            var media = response.withObjectProperty("content").withObjectProperty(answer.type());
            if (answer.record() != null) {
                schema(media, schemas.reference(answer.record()));
            }
        }
        var problems = new TreeMap<Integer, String>(problems(api)
                .collect(Collectors.groupingBy(
                        ProblemCode::status, Collectors.mapping(OpenApi::sentence, Collectors.joining("\n")))));
        problems.forEach((status, sentences) -> problem(responses.putObject(Integer.toString(status)), sentences));
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
    }

    /** A dry run answers 200 with its plan where the change answers 200 with the object: either may come. */
    private static void schema(ObjectNode media, ObjectNode reference) {
        var first = media.get("schema");
        if (first == null) {
            media.set("schema", reference);
            return;
        }
        media.putObject("schema").putArray("anyOf").add(first).add(reference);
    }

    private static Stream<ProblemCode> problems(Api api) {
        var usual = Stream.<ProblemCode>builder();
        if (api.right() != Access.PUBLIC) {
            usual.add(WebProblem.SIGN_IN_NEEDED);
        }
        if (api.right() != Access.PUBLIC && api.right() != Access.SIGNED_IN) {
            usual.add(WebProblem.RIGHT_MISSING);
        }
        if (api.body() != null) {
            usual.add(CommonProblem.INVALID);
        }
        if (api.method() == Method.PUT) {
            usual.add(WebProblem.PRECONDITION_FAILED).add(WebProblem.PRECONDITION_REQUIRED);
        }
        return Stream.concat(usual.build(), api.problems().stream()).distinct();
    }

    private static String sentence(ProblemCode code) {
        var pattern = WORDS.patterns().get(Problem.sentence(code, List.of()).key());
        return "`%s` %s".formatted(code.name(), pattern);
    }

    private void problem(ObjectNode response, String sentences) {
        response.put("description", sentences);
        response.putObject("content")
                .putObject("application/problem+json")
                .set("schema", schemas.reference(Problems.Document.class));
    }
}
