package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** Features of the machine that a guest sees. A view over the whole domain. */
public final class FeaturesXml implements XmlView {
    private static final Place FEATURES = DomainXml.DOMAIN.child(
            "features",
            "acpi",
            "apic",
            "pae",
            "hap",
            "viridian",
            "privnet",
            "hyperv",
            "kvm",
            "pvspinlock",
            "gic",
            "smm",
            "ioapic",
            "hpt",
            "htm",
            "vmport",
            "vmcoreinfo");

    public static final Property<Boolean> ACPI = FEATURES.child("acpi").presence();
    public static final Property<Boolean> APIC = FEATURES.child("apic").presence();
    public static final Property<Boolean> PAE = FEATURES.child("pae").presence();
    public static final Property<Boolean> SMM = FEATURES.child("smm").attr("state", Spelling.ON_OFF);

    public static final List<Property<?>> PROPERTIES = List.of(ACPI, APIC, PAE, SMM);

    private final XmlNode node;

    FeaturesXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    /** Without it a guest does not hear a request to shut down. */
    public boolean acpi() {
        return ACPI.require(node);
    }

    public FeaturesXml acpi(boolean value) {
        ACPI.write(node, value);
        return this;
    }

    public boolean apic() {
        return APIC.require(node);
    }

    public FeaturesXml apic(boolean value) {
        APIC.write(node, value);
        return this;
    }

    public boolean pae() {
        return PAE.require(node);
    }

    public FeaturesXml pae(boolean value) {
        PAE.write(node, value);
        return this;
    }

    /** Needed for Secure Boot. */
    public Optional<Boolean> smm() {
        return SMM.read(node);
    }

    public FeaturesXml smm(boolean value) {
        SMM.write(node, value);
        return this;
    }
}
