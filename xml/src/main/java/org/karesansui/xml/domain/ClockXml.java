package org.karesansui.xml.domain;

import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** What a guest’s clock follows. A view over the whole domain. */
public final class ClockXml implements XmlView {
    private static final Place CLOCK = DomainXml.DOMAIN.child("clock", "timer");

    public static final Property<ClockOffset> OFFSET = CLOCK.attr("offset", Spelling.word(ClockOffset::new));
    public static final Property<String> TIME_ZONE = CLOCK.attr("timezone", Spelling.TEXT);
    public static final Property<String> ADJUSTMENT = CLOCK.attr("adjustment", Spelling.TEXT);

    public static final List<Property<?>> PROPERTIES = List.of(OFFSET, TIME_ZONE, ADJUSTMENT);

    private final XmlNode node;

    ClockXml(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public Optional<ClockOffset> offset() {
        return OFFSET.read(node);
    }

    public ClockXml offset(ClockOffset value) {
        OFFSET.write(node, value);
        return this;
    }

    /** A name of the time zone database; for {@link ClockOffset#TIMEZONE}. */
    public Optional<String> timeZone() {
        return TIME_ZONE.read(node);
    }

    public ClockXml timeZone(String value) {
        TIME_ZONE.write(node, value);
        return this;
    }

    /** Seconds, or {@code reset}; for {@link ClockOffset#VARIABLE}. */
    public Optional<String> adjustment() {
        return ADJUSTMENT.read(node);
    }

    public ClockXml adjustment(String value) {
        ADJUSTMENT.write(node, value);
        return this;
    }
}
