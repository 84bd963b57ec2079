package org.karesansui.xml.domain;

import java.util.List;
import org.karesansui.xml.XmlView;

/** A device of a guest. Its {@link #toXml()} is what libvirt attaches to and detaches from a running guest. */
public interface DeviceXml extends XmlView {
    /**
     * What tells the device apart from the others of its kind in the same guest; its place among them where it has
     * nothing better.
     */
    default String identity() {
        var siblings =
                node().parent().map(parent -> parent.children(node().name())).orElse(List.of(node()));
        return node().name() + siblings.indexOf(node());
    }
}
