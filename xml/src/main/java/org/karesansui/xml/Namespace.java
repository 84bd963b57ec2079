package org.karesansui.xml;

/**
 * An XML namespace and the prefix that we bind to it where a document has none of its own.
 *
 * @param prefix not empty: libvirt keeps only prefixed elements in its metadata
 * @param uri the name that counts; two prefixes with one URI are the same namespace
 */
public record Namespace(String prefix, String uri) {
    public Namespace {
        if (prefix.isBlank() || uri.isBlank()) {
            throw new XmlException("A namespace needs a prefix and a URI");
        }
    }
}
