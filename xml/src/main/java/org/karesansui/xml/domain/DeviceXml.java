package org.karesansui.xml.domain;

import org.karesansui.xml.XmlView;

/** A device of a guest. Its {@link #toXml()} is what libvirt attaches to and detaches from a running guest. */
public interface DeviceXml extends XmlView {
    /** What tells the device apart from the others of its kind in the same guest. */
    String identity();
}
