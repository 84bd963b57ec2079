package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** Which ACPI sleep states the firmware offers. A view over the whole domain. */
public final class PowerXml implements XmlView {
    private static final Place PM = DomainXml.DOMAIN.child("pm", "suspend-to-mem", "suspend-to-disk");

    public static final Property<Boolean> SUSPEND_TO_MEMORY =
            PM.child("suspend-to-mem").attr("enabled", Spelling.YES_NO);
    public static final Property<Boolean> SUSPEND_TO_DISK =
            PM.child("suspend-to-disk").attr("enabled", Spelling.YES_NO);

    public static final List<Property<?>> PROPERTIES = List.of(SUSPEND_TO_MEMORY, SUSPEND_TO_DISK);

    private final XmlNode node;

    PowerXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    /** S3. */
    public Optional<Boolean> suspendToMemory() {
        return SUSPEND_TO_MEMORY.read(node);
    }

    public PowerXml suspendToMemory(boolean value) {
        SUSPEND_TO_MEMORY.write(node, value);
        return this;
    }

    /** S4. */
    public Optional<Boolean> suspendToDisk() {
        return SUSPEND_TO_DISK.read(node);
    }

    public PowerXml suspendToDisk(boolean value) {
        SUSPEND_TO_DISK.write(node, value);
        return this;
    }
}
