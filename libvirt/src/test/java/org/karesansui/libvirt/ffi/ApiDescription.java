package org.karesansui.libvirt.ffi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What libvirt says about its own C interface: the files libvirt-api.xml and libvirt-qemu-api.xml of Debian's libvirt-dev.
 */
record ApiDescription(
        Map<String, Function> functions,
        Map<String, Struct> structs,
        Map<String, List<Constant>> enums,
        Map<String, String> typedefs,
        Map<String, String> macros) {

    record Argument(String name, String type) {}

    record Function(String name, String file, String returns, List<Argument> arguments) {}

    record Field(String name, String type) {}

    record Struct(String name, List<Field> fields) {}

    record Constant(String name, String value) {}

    static ApiDescription read(Path folder) {
        var api = new ApiDescription(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        for (var name : List.of("libvirt-api.xml", "libvirt-qemu-api.xml")) {
            var file = folder.resolve(name);
            if (!Files.isReadable(file)) {
                throw new AssertionError(
                        file + " is not there. Install Debian's libvirt-dev: the binding is checked with it.");
            }
            try (var in = Files.newInputStream(file)) {
                api.read(in);
            } catch (IOException | XMLStreamException e) {
                throw new AssertionError("cannot read " + file, e);
            }
        }
        return api;
    }

    private void read(InputStream in) throws XMLStreamException {
        var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                element(reader);
            }
        }
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "function", "functype" -> function(reader);
            case "struct" -> struct(reader);
            case "enum" ->
                enums.computeIfAbsent(attribute(reader, "type"), type -> new ArrayList<>())
                        .add(new Constant(attribute(reader, "name"), attribute(reader, "value")));
            case "typedef" -> typedefs.put(attribute(reader, "name"), attribute(reader, "type"));
            case "macro" -> macros.put(attribute(reader, "name"), attribute(reader, "raw"));
            default -> {
                // the description holds much that a binding does not ask for
            }
        }
    }

    private void function(XMLStreamReader reader) throws XMLStreamException {
        var element = reader.getLocalName();
        var name = attribute(reader, "name");
        var file = attribute(reader, "file");
        var returns = "void";
        var arguments = new ArrayList<Argument>();
        while (!(reader.next() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(element))) {
            if (reader.isStartElement() && reader.getLocalName().equals("return")) {
                returns = attribute(reader, "type");
            } else if (reader.isStartElement() && reader.getLocalName().equals("arg")) {
                arguments.add(new Argument(attribute(reader, "name"), attribute(reader, "type")));
            }
        }
        functions.put(name, new Function(name, file, returns, List.copyOf(arguments)));
    }

    private void struct(XMLStreamReader reader) throws XMLStreamException {
        var name = attribute(reader, "name");
        var fields = new ArrayList<Field>();
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                // members of a union stand below their field: depth 3 is not a field of the struct itself
                if (depth == 1 && reader.getLocalName().equals("field")) {
                    fields.add(new Field(attribute(reader, "name"), attribute(reader, "type")));
                }
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        structs.put(name, new Struct(name, List.copyOf(fields)));
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name)).orElse("");
    }
}
