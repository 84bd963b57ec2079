package org.karesansui.xml;

/** A typed view over one element. Views hold no state but their node, so several over one node see the same. */
public interface XmlView {
    XmlNode node();

    /** Takes a property away, so that libvirt's default holds. */
    default void clear(Property<?> property) {
        property.clear(node());
    }

    /** As XML to be shown: in the place of each password stand asterisks. */
    default String redactedXml() {
        return node().redacted().toXml();
    }

    default String toXml() {
        return node().toXml();
    }
}
