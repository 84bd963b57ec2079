package org.karesansui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One class of the product's main code as the compiler left it.
 *
 * @param name its full name, {@code org.karesansui.words.Words$1}
 * @param uses the types that it names, and the members that it calls as {@code java.time.Instant#now(Clock)}
 */
record CompiledClass(String name, Set<String> uses, ClassModel model) {
    private static final String ROOT = "org.karesansui.";
    private static final Pattern TYPE_IN_DESCRIPTOR = Pattern.compile("L((?:\\w+/)+[\\w$]+)[;<]");
    private static final List<String> MODULES = List.of("libvirt", "xml", "app");

    /** Every class of all modules but the generated templates, which belong to the page that uses them. */
    static List<CompiledClass> all() {
        return MODULES.stream()
                .map(module -> Path.of("..", module, "target", "classes"))
                .flatMap(CompiledClass::under)
                .filter(compiled -> !compiled.packageName().startsWith(ROOT + "template"))
                .toList();
    }

    private static Stream<CompiledClass> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).map(CompiledClass::read).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException("Compile the module first", failure);
        }
    }

    private static CompiledClass read(Path file) {
        try {
            return of(ClassFile.of().parse(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static CompiledClass of(ClassModel model) {
        var uses = new TreeSet<String>();
        for (var entry : model.constantPool()) {
            uses.addAll(named(entry));
        }
        return new CompiledClass(dotted(model.thisClass().asInternalName()), Set.copyOf(uses), model);
    }

    private static Set<String> named(PoolEntry entry) {
        return switch (entry) {
            case ClassEntry type -> Set.of(dotted(type.asInternalName()));
            case MemberRefEntry member -> Set.of(member(member));
            case Utf8Entry text ->
                TYPE_IN_DESCRIPTOR
                        .matcher(text.stringValue())
                        .results()
                        .map(found -> dotted(found.group(1)))
                        .collect(Collectors.toSet());
            case PoolEntry nameless -> Set.of();
        };
    }

    private static String member(MemberRefEntry member) {
        var type = member.type().stringValue();
        var parameters = type.startsWith("(")
                ? MethodTypeDesc.ofDescriptor(type).parameterList().stream()
                        .map(parameter -> parameter.displayName())
                        .collect(Collectors.joining(",", "(", ")"))
                : "";
        return dotted(member.owner().asInternalName()) + "#" + member.name().stringValue() + parameters;
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    String packageName() {
        return packageOf(name);
    }

    /** The package directly under the root, or {@code App} for the composition root itself. */
    String room() {
        return roomOf(name);
    }

    /** The product's own types that this class names. */
    Stream<String> usesOfOurs() {
        return uses.stream().filter(use -> use.startsWith(ROOT) && !use.contains("#"));
    }

    boolean implementsOurs(String type) {
        return model.interfaces().stream()
                .anyMatch(each -> dotted(each.asInternalName()).equals(type));
    }

    List<String> enumConstants() {
        return model.fields().stream()
                .filter(field -> field.flags().has(AccessFlag.ENUM))
                .map(field -> field.fieldName().stringValue())
                .toList();
    }

    static String roomOf(String type) {
        var below = type.substring(ROOT.length());
        var dot = below.indexOf('.');
        return dot < 0 ? "App" : below.substring(0, dot);
    }

    static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }
}
