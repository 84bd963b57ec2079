package org.karesansui.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads text that anybody may have written: bounded in size and depth, and deaf to DOCTYPE and entities. */
final class XmlParser {
    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int DEEPEST = 1_000;

    private static final String LIMIT = "jdk.xml.";
    private static final String XERCES = "http://apache.org/xml/features/";
    private static final DocumentBuilderFactory FACTORY = factory();
    private static final ErrorHandler THROWING = new ErrorHandler() {
        @Override
        public void warning(SAXParseException exception) {
            // A warning concerns DTDs, and a document with a DTD is refused.
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    };

    private XmlParser() {}

    static Document parse(String text) {
        // A character is at least one byte in UTF-8, so most texts are judged without being encoded.
        if (text.length() > MOST_BYTES
                || (text.length() > MOST_BYTES / 3 && text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)) {
            throw tooLarge();
        }
        return parse(new InputSource(new StringReader(text)));
    }

    static Document parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        return parse(new InputSource(new ByteArrayInputStream(bytes)));
    }

    static Document empty() {
        return builder().newDocument();
    }

    private static Document parse(InputSource source) {
        try {
            var document = builder().parse(source);
            if ("1.1".equals(document.getXmlVersion())) {
                throw new XmlException("The XML is version 1.1; libvirt speaks 1.0", 1, 1);
            }
            return document;
        } catch (SAXParseException e) {
            throw refusal(e);
        } catch (SAXException e) {
            throw new XmlException("The XML cannot be read: " + sentence(e.getMessage()));
        } catch (IOException e) {
            // The source is memory: only its encoding can be wrong.
            throw new XmlException("The XML is not in the encoding that it declares: " + sentence(e.getMessage()));
        }
    }

    private static XmlException refusal(SAXParseException e) {
        return new XmlException(reason(sentence(e.getMessage())), e.getLineNumber(), e.getColumnNumber());
    }

    // The JDK tells its own limits apart by the number at the head of the message (its XMLMessages.properties).
    private static String reason(String message) {
        if (message.contains("DOCTYPE is disallowed")) {
            return "The XML holds a DOCTYPE, which is refused";
        }
        if (message.startsWith("JAXP00010006")) {
            return "The XML is nested deeper than %,d elements".formatted(DEEPEST);
        }
        if (message.startsWith("JAXP000100")) {
            return "The XML goes over a limit of the parser: " + message;
        }
        return "The XML is not well-formed: " + message;
    }

    private static String sentence(@Nullable String message) {
        return message == null ? "no reason was given" : message.strip().replaceAll("\\s+", " ");
    }

    private static XmlException tooLarge() {
        return new XmlException("The XML is larger than %d MiB".formatted(MOST_BYTES / 1024 / 1024));
    }

    // A factory is not said to be safe for several threads, and making one takes ten times as long as making a builder.
    private static DocumentBuilder builder() {
        synchronized (FACTORY) {
            try {
                var builder = FACTORY.newDocumentBuilder();
                builder.setErrorHandler(THROWING);
                return builder;
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException("This JDK has no XML parser as we need it", e);
            }
        }
    }

    private static DocumentBuilderFactory factory() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(XERCES + "disallow-doctype-decl", true);
            // Our documents are read whole and at once; building nodes on demand costs more than it saves.
            factory.setFeature(XERCES + "dom/defer-node-expansion", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute(LIMIT + "maxElementDepth", Integer.toString(DEEPEST));
            factory.setAttribute(LIMIT + "entityExpansionLimit", "1");
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This JDK's XML parser does not know a limit that we need", e);
        }
    }
}
