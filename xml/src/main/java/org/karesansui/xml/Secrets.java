package org.karesansui.xml;

import java.util.Set;

/** What in libvirt's XML is a secret, and what is shown in its place. */
final class Secrets {
    private static final String HIDDEN = "********";

    /** libvirt answers these only to VIR_DOMAIN_XML_SECURE: the password of VNC and of SPICE. */
    private static final Set<String> ATTRIBUTES = Set.of("passwd");

    private Secrets() {}

    /** @param field as the end of a path: {@code /@passwd} */
    static String shown(String field, String value) {
        return field.startsWith("/@") && ATTRIBUTES.contains(field.substring(2)) ? HIDDEN : value;
    }

    static void hide(XmlNode node) {
        for (var name : ATTRIBUTES) {
            if (node.attr(name).isPresent()) {
                node.attr(name, HIDDEN);
            }
        }
        node.children().forEach(Secrets::hide);
    }
}
