package org.karesansui.xml;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;

/**
 * One element of an XML document that is edited in place: what an edit does not name stays as it was, comments, unknown
 * elements, attributes and foreign namespaces included. Names without a {@link Namespace} mean the namespace of the
 * element itself (none, in libvirt's own documents). Not safe for use by several threads, not even for reading alone.
 */
public final class XmlNode {
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private final Element element;

    XmlNode(Element element) {
        this.element = element;
    }

    /**
     * Reads a document and answers its root element. Refused are a DOCTYPE (and with it every entity but XML's own five),
     * more than 10 MiB, more than 1,000 levels, XML 1.1 and what is not well-formed.
     *
     * @throws XmlException that says what was refused, with line and column where they are known
     */
    public static XmlNode parse(String text) {
        return new XmlNode(XmlParser.parse(text).getDocumentElement());
    }

    /** As {@link #parse(String)}, in the encoding that the document declares (UTF-8 if none). */
    public static XmlNode parse(byte[] bytes) {
        return new XmlNode(XmlParser.parse(bytes).getDocumentElement());
    }

    /** A new document with an empty root element. */
    public static XmlNode create(String name) {
        var document = XmlParser.empty();
        var root = document.createElementNS(null, name);
        document.appendChild(root);
        return new XmlNode(root);
    }

    /** The name without its prefix. */
    public String name() {
        return element.getLocalName();
    }

    /**
     * The node itself.
     *
     * @throws XmlException if its name is another
     */
    public XmlNode expect(String name) {
        if (!name.equals(name())) {
            throw new XmlException("The XML is a <%s>, not a <%s>".formatted(name(), name));
        }
        return this;
    }

    /** The URI of the element's namespace; empty where it has none. */
    public String namespace() {
        return element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
    }

    public Optional<XmlNode> parent() {
        return element.getParentNode() instanceof Element parent ? Optional.of(new XmlNode(parent)) : Optional.empty();
    }

    /** All child elements, of every namespace, in document order. */
    public List<XmlNode> children() {
        return nodes().stream()
                .filter(Element.class::isInstance)
                .map(node -> new XmlNode((Element) node))
                .toList();
    }

    public List<XmlNode> children(String name) {
        return children(namespace(), name);
    }

    public List<XmlNode> children(Namespace namespace, String name) {
        return children(namespace.uri(), name);
    }

    /** The first child of that name. */
    public Optional<XmlNode> child(String name) {
        return child(namespace(), name);
    }

    public Optional<XmlNode> child(Namespace namespace, String name) {
        return child(namespace.uri(), name);
    }

    /** The first child of that name, made in its place in {@code order} where there is none. */
    public XmlNode ensure(String name, List<String> order) {
        return child(name).orElseGet(() -> add(name, order));
    }

    public XmlNode ensure(Namespace namespace, String name) {
        return child(namespace, name).orElseGet(() -> {
            var known = element.lookupPrefix(namespace.uri());
            var prefix = known == null ? namespace.prefix() : known;
            var fresh = element.getOwnerDocument().createElementNS(namespace.uri(), prefix + ":" + name);
            if (known == null) {
                fresh.setAttributeNS(XMLNS, "xmlns:" + prefix, namespace.uri());
            }
            return place(fresh, List.of());
        });
    }

    /**
     * Adds a child behind its siblings of the same name; the first of its name stands where {@code order} puts it, a name
     * that {@code order} does not hold at the end.
     */
    public XmlNode add(String name, List<String> order) {
        var prefix = element.getPrefix();
        var qualified = prefix == null ? name : prefix + ":" + name;
        return place(element.getOwnerDocument().createElementNS(element.getNamespaceURI(), qualified), order);
    }

    /** Adds a deep copy of an element of any document and answers the copy. */
    public XmlNode add(XmlNode original, List<String> order) {
        var copy = (Element) element.getOwnerDocument().importNode(original.element, true);
        var placed = place(copy, order);
        XmlLayout.indentLike(original.element, copy);
        return placed;
    }

    /** Moves a child behind the others of its name. */
    void moveBehindItsKind(XmlNode child) {
        XmlLayout.remove(child.element);
        XmlLayout.place(element, child.element, List.of());
    }

    /** Takes the element and all below it out of its document. The root cannot be removed. */
    public void remove() {
        XmlLayout.remove(element);
    }

    /** A deep copy as the root of a document of its own. */
    public XmlNode copy() {
        var document = XmlParser.empty();
        var copy = (Element) document.importNode(element, true);
        document.appendChild(copy);
        return new XmlNode(copy);
    }

    /** A deep copy to be shown: in the place of each password stand asterisks. Never define a guest with it. */
    public XmlNode redacted() {
        var shown = copy();
        Secrets.hide(shown);
        return shown;
    }

    /** An attribute without a namespace. */
    public Optional<String> attr(String name) {
        return element.hasAttributeNS(null, name) ? Optional.of(element.getAttributeNS(null, name)) : Optional.empty();
    }

    /** @throws XmlException if the value holds a character that XML cannot hold */
    public XmlNode attr(String name, String value) {
        element.setAttributeNS(null, name, speakable(value));
        return this;
    }

    public void removeAttr(String name) {
        element.removeAttributeNS(null, name);
    }

    /** All attributes by name ({@code {uri}name} for those of a namespace), without namespace declarations; sorted. */
    public SequencedMap<String, String> attributes() {
        var all = new TreeMap<String, String>();
        var map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            var attribute = (Attr) map.item(i);
            if (!XMLNS.equals(attribute.getNamespaceURI())) {
                all.put(spelled(attribute), attribute.getValue());
            }
        }
        return all;
    }

    /** The element's own text, without that of its children; white space alone between children is no text. */
    public String text() {
        var texts = nodes().stream().filter(XmlLayout::isText).toList();
        var spoken = texts.stream().filter(node -> !XmlLayout.isBlank(node)).toList();
        return (spoken.isEmpty() && !hasChildren() ? texts : spoken)
                .stream().map(Node::getNodeValue).collect(Collectors.joining());
    }

    /**
     * Replaces the element's own text; its children and comments stay.
     *
     * @throws XmlException if the text holds a character that XML cannot hold
     */
    public XmlNode text(String text) {
        speakable(text);
        var old = nodes().stream()
                .filter(node -> XmlLayout.isText(node) && !(XmlLayout.isBlank(node) && hasChildren()))
                .toList();
        var fresh = element.getOwnerDocument().createTextNode(text);
        var place = old.isEmpty() ? element.getFirstChild() : old.getFirst();
        element.insertBefore(fresh, place);
        old.forEach(element::removeChild);
        if (text.isEmpty()) {
            element.removeChild(fresh);
        }
        return this;
    }

    /** The comments that stand directly in this element. */
    public List<String> comments() {
        return nodes().stream()
                .filter(node -> node.getNodeType() == Node.COMMENT_NODE)
                .map(Node::getNodeValue)
                .toList();
    }

    /** Whether nothing at all stands in the element: no attribute, no child, no comment, no text. */
    public boolean isEmpty() {
        return attributes().isEmpty() && children().isEmpty() && comments().isEmpty() && text().isEmpty();
    }

    /**
     * Whether both are the same tree: names, namespaces, attributes, texts, comments and the order of children count; the
     * order of attributes, prefixes and white space between elements do not.
     */
    public boolean sameTree(XmlNode other) {
        var mine = children();
        var theirs = other.children();
        return name().equals(other.name())
                && namespace().equals(other.namespace())
                && attributes().equals(other.attributes())
                && text().equals(other.text())
                && comments().equals(other.comments())
                && mine.size() == theirs.size()
                && IntStream.range(0, mine.size()).allMatch(i -> mine.get(i).sameTree(theirs.get(i)));
    }

    /** The element and all below it as text, without an XML declaration. As bytes it is meant to be UTF-8. */
    public String toXml() {
        var speaker = (DOMImplementationLS)
                element.getOwnerDocument().getImplementation().getFeature("LS", "3.0");
        var serializer = speaker.createLSSerializer();
        serializer.getDomConfig().setParameter("xml-declaration", false);
        serializer.setNewLine("\n");
        return serializer.writeToString(parent().isPresent() ? element : element.getOwnerDocument());
    }

    /** Two nodes are equal where they are the same element of the same document; compare trees with {@link #sameTree}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof XmlNode node && element.isSameNode(node.element);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(element);
    }

    /** The start tag's name and attributes without values, since values may be secret. */
    @Override
    public String toString() {
        return "<" + name() + attributes().keySet() + ">";
    }

    private XmlNode place(Element fresh, List<String> order) {
        XmlLayout.place(element, fresh, order);
        return new XmlNode(fresh);
    }

    private boolean hasChildren() {
        return nodes().stream().anyMatch(node -> !XmlLayout.isText(node));
    }

    private List<XmlNode> children(String uri, String name) {
        return children().stream().filter(child -> child.is(uri, name)).toList();
    }

    private Optional<XmlNode> child(String uri, String name) {
        return children().stream().filter(child -> child.is(uri, name)).findFirst();
    }

    private boolean is(String uri, String name) {
        return name.equals(name()) && uri.equals(namespace());
    }

    private List<Node> nodes() {
        return XmlLayout.nodes(element);
    }

    private static String spelled(Attr attribute) {
        var uri = attribute.getNamespaceURI();
        return uri == null ? attribute.getLocalName() : "{" + uri + "}" + attribute.getLocalName();
    }

    // XML 1.0 §2.2: the parser of the next reader refuses the whole document for one of these.
    private static String speakable(String text) {
        text.codePoints().filter(c -> !isXmlCharacter(c)).findFirst().ifPresent(c -> {
            throw new XmlException("XML cannot hold the character U+%04X".formatted(c));
        });
        return text;
    }

    private static boolean isXmlCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }
}
