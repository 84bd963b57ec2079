package org.karesansui.xml.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.karesansui.xml.Namespace;
import org.karesansui.xml.Place;
import org.karesansui.xml.Property;
import org.karesansui.xml.Spelling;
import org.karesansui.xml.XmlNode;
import org.karesansui.xml.XmlView;

/** What Karesansui keeps in the guest itself, so that it goes wherever the guest goes: an element in our namespace below
 * libvirt’s {@code <metadata>}. libvirt’s metadata calls strip the namespace from the element, and refuse one that brings
 * its own prefix (tried with 9.0); {@link #standalone} and {@link #parse} speak that form. */
public final class GuestMetadata implements XmlView {
    static final Place GUEST = Place.of("guest", "note", "tags", "icon", "created", "job", "install", "protection");
    private static final Place NOTE = GUEST.child("note", "title", "text");
    private static final Place CREATED = GUEST.child("created");
    private static final Place INSTALL = GUEST.child("install");

    public static final Property<String> NOTE_TITLE = NOTE.child("title").text(Spelling.TEXT);
    public static final Property<String> NOTE_TEXT = NOTE.child("text").text(Spelling.TEXT);
    public static final Property<List<String>> TAGS = GUEST.child("tags").list("tag", "", Spelling.TEXT);
    public static final Property<String> ICON = GUEST.child("icon").text(Spelling.TEXT);
    public static final Property<String> CREATED_BY = CREATED.attr("by", Spelling.TEXT);
    public static final Property<Instant> CREATED_AT = CREATED.attr("at", Spelling.INSTANT);
    public static final Property<String> JOB = GUEST.child("job").text(Spelling.TEXT);
    public static final Property<List<String>> INSTALL_MEDIA = INSTALL.list("medium", "", Spelling.TEXT);
    public static final Property<String> INSTALL_BY = INSTALL.attr("by", Spelling.TEXT);
    public static final Property<String> INSTALL_JOB = INSTALL.attr("job", Spelling.TEXT);
    public static final Property<Boolean> INSTALL_STARTED = INSTALL.attr("started", Spelling.YES_NO);
    public static final Property<Boolean> PROTECTION = GUEST.child("protection").presence();

    public static final List<Property<?>> PROPERTIES = List.of(
            NOTE_TITLE,
            NOTE_TEXT,
            TAGS,
            ICON,
            CREATED_BY,
            CREATED_AT,
            JOB,
            INSTALL_MEDIA,
            INSTALL_BY,
            INSTALL_JOB,
            INSTALL_STARTED,
            PROTECTION);

    public static final Namespace NAMESPACE = new Namespace("karesansui", "https://karesansui.org/xmlns/guest/1");

    /** The name of our element in libvirt's metadata. */
    public static final String ELEMENT = "guest";

    /** What virDomainGetMetadata answers for our namespace. */
    public static GuestMetadata parse(String xml) {
        return new GuestMetadata(XmlNode.parse(xml).expect(ELEMENT));
    }

    /** An empty one, in the form for virDomainSetMetadata. */
    public static GuestMetadata standalone() {
        return new GuestMetadata(XmlNode.create(ELEMENT));
    }

    private final XmlNode node;

    GuestMetadata(XmlNode node) {
        this.node = node;
    }

    @Override
    public XmlNode node() {
        return node;
    }

    public Optional<String> noteTitle() {
        return NOTE_TITLE.read(node);
    }

    public GuestMetadata noteTitle(String value) {
        NOTE_TITLE.write(node, value);
        return this;
    }

    public Optional<String> noteText() {
        return NOTE_TEXT.read(node);
    }

    public GuestMetadata noteText(String value) {
        NOTE_TEXT.write(node, value);
        return this;
    }

    public List<String> tags() {
        return TAGS.require(node);
    }

    public GuestMetadata tags(List<String> values) {
        TAGS.write(node, values);
        return this;
    }

    /** The name of one of our icons. */
    public Optional<String> icon() {
        return ICON.read(node);
    }

    public GuestMetadata icon(String value) {
        ICON.write(node, value);
        return this;
    }

    /** The account that made the guest, by its name. */
    public Optional<String> createdBy() {
        return CREATED_BY.read(node);
    }

    public GuestMetadata createdBy(String value) {
        CREATED_BY.write(node, value);
        return this;
    }

    public Optional<Instant> createdAt() {
        return CREATED_AT.read(node);
    }

    public GuestMetadata createdAt(Instant value) {
        CREATED_AT.write(node, value);
        return this;
    }

    /** The job that is making the guest. While it stands here the guest is not finished. */
    public Optional<String> job() {
        return JOB.read(node);
    }

    public GuestMetadata job(String value) {
        JOB.write(node, value);
        return this;
    }

    /** What the guest has for its installation only: targets of drives, and {@code kernel}. Empty once that is over. */
    public List<String> installMedia() {
        return INSTALL_MEDIA.require(node);
    }

    public GuestMetadata installMedia(List<String> values) {
        INSTALL_MEDIA.write(node, values);
        return this;
    }

    /** Who gave it these media. */
    public Optional<String> installBy() {
        return INSTALL_BY.read(node);
    }

    public GuestMetadata installBy(String value) {
        INSTALL_BY.write(node, value);
        return this;
    }

    /** The job by which it got these media. */
    public Optional<String> installJob() {
        return INSTALL_JOB.read(node);
    }

    public GuestMetadata installJob(String value) {
        INSTALL_JOB.write(node, value);
        return this;
    }

    /** Whether the guest was started with these media, so that they go once it is off. */
    public Optional<Boolean> installStarted() {
        return INSTALL_STARTED.read(node);
    }

    public GuestMetadata installStarted(boolean value) {
        INSTALL_STARTED.write(node, value);
        return this;
    }

    /** Forgets the installation. */
    public GuestMetadata installed() {
        List.of(INSTALL_MEDIA, INSTALL_BY, INSTALL_JOB, INSTALL_STARTED).forEach(this::clear);
        return this;
    }

    /** Whether the guest is kept from being deleted. */
    public boolean isProtected() {
        return PROTECTION.require(node);
    }

    public GuestMetadata protect(boolean value) {
        PROTECTION.write(node, value);
        return this;
    }
}
