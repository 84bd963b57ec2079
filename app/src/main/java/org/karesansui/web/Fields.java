package org.karesansui.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karesansui.problem.FieldProblem;
import org.karesansui.problem.Problem;
import org.karesansui.problem.ProblemCode;

/**
 * The fields of a body, whether it came as JSON or as a form, read into values. Every error is kept, and {@link
 * #orThrow} throws them all at once.
 *
 * <pre>{@code
 * static GuestSpec read(Fields fields) {
 *     var name = fields.need("name", GuestName::new);
 *     var memory = fields.need("memory", Bytes::parse);
 *     var disks = fields.list("disks", DiskForm::read);
 *     return fields.orThrow(() -> new GuestSpec(name.value(), memory.value(), disks.value()));
 * }
 * }</pre>
 *
 * <p>A parser takes the text of the field and throws a {@link Problem} where it is wrong. In a form, a field that is
 * empty counts as left out, {@code disks.0.size} reaches into lists and objects, and a name that is repeated makes a
 * list. In JSON, null counts as left out. Not safe for use by several threads.
 */
public final class Fields {
    private final ObjectNode node;
    private final String path;
    private final boolean form;
    private final boolean probing;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> deep = new TreeSet<>();
    private final Set<String> secrets;
    private final List<FieldProblem> problems = new ArrayList<>();

    private Fields(ObjectNode node, String path, boolean form, boolean probing, Set<String> secrets) {
        this.node = node;
        this.path = path;
        this.form = form;
        this.probing = probing;
        this.secrets = secrets;
    }

    static Fields json(ObjectNode node) {
        return new Fields(node, "", false, false, new TreeSet<>());
    }

    static Fields form(ObjectNode node) {
        return new Fields(node, "", true, false, new TreeSet<>());
    }

    /** The names that a reader asks for, with {@code *} for the places of a list: {@code disks.*.size}. */
    static Set<String> asked(Reader<?> reader) {
        var probe = new Fields(JsonNodeFactory.instance.objectNode(), "", false, true, new TreeSet<>());
        probe.attempt(reader, "");
        return probe.deep;
    }

    public <T> Field<T> need(String name, Function<String, T> parser) {
        return orMissing(name, optional(name, parser));
    }

    /** A password or key: as {@link #need}, but never shown again. */
    public <T> Field<T> secret(String name, Function<String, T> parser) {
        secrets.add(full(name));
        return need(name, parser);
    }

    /** The same of one that may be left out. */
    public <T> Field<T> secret(String name, Function<String, T> parser, T otherwise) {
        secrets.add(full(name));
        return optional(name, parser, otherwise);
    }

    public <T> Field<Optional<T>> optional(String name, Function<String, T> parser) {
        var value = ask(name);
        if (value.isMissingNode()) {
            return Field.of(Optional.empty());
        }
        if (value.isContainerNode()) {
            return wrong(name, WebProblem.FIELD_SHAPE_WRONG);
        }
        try {
            return Field.of(Optional.of(parser.apply(value.asText())));
        } catch (Problem problem) {
            return wrong(name, problem);
        }
    }

    public <T> Field<T> optional(String name, Function<String, T> parser, T otherwise) {
        return optional(name, parser).map(found -> found.orElse(otherwise));
    }

    /** A whole number from {@code least} to {@code greatest}. */
    public Field<Long> number(String name, long least, long greatest) {
        return need(name, text -> Numbers.parse(text, least, greatest));
    }

    public Field<Long> number(String name, long least, long greatest, long otherwise) {
        return optional(name, text -> Numbers.parse(text, least, greatest), otherwise);
    }

    /**
     * True or false. A check box sends nothing where it is empty: put a hidden field of the same name with the value
     * {@code false} in front of it; the last value counts.
     */
    public Field<Boolean> flag(String name, boolean otherwise) {
        var value = ask(name);
        var last = form && value.isArray() ? value.get(value.size() - 1) : value;
        if (last.isMissingNode()) {
            return Field.of(otherwise);
        }
        return switch (last.asText()) {
            case "true", "on" -> Field.of(true);
            case "false" -> Field.of(false);
            default -> wrong(name, WebProblem.FLAG_INVALID);
        };
    }

    /** One of some constants, by their {@link Json#word}. */
    public <E extends Enum<E>> Field<E> choice(String name, E[] constants) {
        return need(name, text -> choose(text, constants));
    }

    public <E extends Enum<E>> Field<E> choice(String name, E[] constants, E otherwise) {
        return optional(name, text -> choose(text, constants), otherwise);
    }

    /** A list of texts, each read by the parser; empty where left out. */
    public <T> Field<List<T>> values(String name, Function<String, T> parser) {
        return each(name, false, (index, value) -> {
            var inner = child(
                    name + "." + index, JsonNodeFactory.instance.objectNode().set("value", value));
            var field = inner.need("value", parser);
            inner.problems.forEach(problem ->
                    problems.add(new FieldProblem(full(name + "." + index), problem.code(), problem.arguments())));
            return field;
        });
    }

    /** A list of objects, each read by the reader; empty where left out. */
    public <T> Field<List<T>> list(String name, Reader<T> reader) {
        if (probing) {
            probe(name + ".*", reader);
        }
        return each(name, true, (index, value) -> inner(name + "." + index, value, reader));
    }

    public <T> Field<T> object(String name, Reader<T> reader) {
        return orMissing(name, optionalObject(name, reader));
    }

    public <T> Field<Optional<T>> optionalObject(String name, Reader<T> reader) {
        if (probing) {
            probe(name, reader);
        }
        var value = ask(name);
        if (value.isMissingNode()) {
            return Field.of(Optional.empty());
        }
        return inner(name, value, reader).map(Optional::of);
    }

    /** Whether the field was sent, be it null: what a PATCH changes. */
    public boolean has(String name) {
        asked.add(name);
        deep.add(name);
        return node.has(name);
    }

    /** Whether nothing was typed there. */
    public boolean isBlank(String name) {
        return ask(name).asText().isBlank();
    }

    /** A rule over several fields that is broken, shown at one of them. */
    public void reject(String name, ProblemCode code, String... arguments) {
        problems.add(new FieldProblem(full(name), code, List.of(arguments)));
    }

    /** The whole, where every field was right and none is unknown; else one Problem with all that is wrong. */
    public <T> T orThrow(Supplier<T> whole) {
        if (!probing) {
            rejectUnknown();
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return whole.get();
    }

    /** All that is wrong, for a reader that goes on with stand-ins ({@link Field#or}) instead of throwing. */
    public List<FieldProblem> faults() {
        if (!probing) {
            rejectUnknown();
        }
        return List.copyOf(problems);
    }

    /** What was sent, secrets included. */
    ObjectNode typed() {
        return node;
    }

    /** Whether it was read as a secret, by the path of the field. */
    boolean isSecret(String field) {
        return secrets.contains(field);
    }

    private void rejectUnknown() {
        node.fieldNames().forEachRemaining(name -> {
            var already = problems.stream().anyMatch(problem -> problem.field().equals(full(name)));
            if (!asked.contains(name) && !already && !(form && name.equals(Guard.CSRF_FIELD))) {
                reject(name, WebProblem.FIELD_UNKNOWN);
            }
        });
    }

    private JsonNode ask(String name) {
        asked.add(name);
        deep.add(name);
        var value = node.path(name);
        var left =
                value.isNull() || (form && value.isTextual() && value.asText().isEmpty());
        return left ? JsonNodeFactory.instance.missingNode() : value;
    }

    private <T> Field<T> orMissing(String name, Field<Optional<T>> field) {
        if (!field.right()) {
            return Field.wrong();
        }
        return field.value().map(Field::of).orElseGet(() -> wrong(name, WebProblem.FIELD_MISSING));
    }

    private <T> Field<T> wrong(String name, ProblemCode code) {
        reject(name, code);
        return Field.wrong();
    }

    private <T> Field<T> wrong(String name, Problem problem) {
        if (problem.fields().isEmpty()) {
            problems.add(new FieldProblem(
                    full(name), problem.code(), problem.sentence().arguments()));
        }
        problems.addAll(problem.fields());
        return Field.wrong();
    }

    /** Reads one element of a list. */
    private interface Element<T> {
        Field<T> read(int index, JsonNode value);
    }

    private <T> Field<List<T>> each(String name, boolean objects, Element<T> element) {
        var value = ask(name);
        if (value.isMissingNode()) {
            return Field.of(List.of());
        }
        // A form's list is an object with numbers for names, or a single text.
        if (!value.isArray() && !form) {
            return wrong(name, WebProblem.FIELD_SHAPE_WRONG);
        }
        var elements = value.isValueNode() ? Stream.of(value) : value.valueStream();
        var read = new ArrayList<Field<T>>();
        elements.filter(each -> objects || !isBlank(each)).forEach(each -> read.add(element.read(read.size(), each)));
        if (!read.stream().allMatch(Field::right)) {
            return Field.wrong();
        }
        return Field.of(read.stream().map(Field::value).toList());
    }

    private boolean isBlank(JsonNode value) {
        return form && value.isTextual() && value.asText().isBlank();
    }

    private <T> Field<T> inner(String name, JsonNode value, Reader<T> reader) {
        if (!(value instanceof ObjectNode object)) {
            return wrong(name, WebProblem.FIELD_SHAPE_WRONG);
        }
        return attempt(reader, name, child(name, object));
    }

    private <T> Field<T> attempt(Reader<T> reader, String name) {
        return attempt(reader, name, this);
    }

    private <T> Field<T> attempt(Reader<T> reader, String name, Fields fields) {
        try {
            return Field.of(reader.read(fields));
        } catch (Problem problem) {
            return wrong(name, problem);
        }
    }

    private void probe(String name, Reader<?> reader) {
        asked(reader).forEach(each -> deep.add(name + "." + each));
    }

    private Fields child(String name, JsonNode object) {
        return new Fields((ObjectNode) object, full(name), form, probing, secrets);
    }

    private String full(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static <E extends Enum<E>> E choose(String text, E[] constants) {
        for (var constant : constants) {
            if (Json.word(constant).equals(text)) {
                return constant;
            }
        }
        throw new Problem(
                WebProblem.CHOICE_INVALID, Stream.of(constants).map(Json::word).collect(Collectors.joining(", ")));
    }
}
