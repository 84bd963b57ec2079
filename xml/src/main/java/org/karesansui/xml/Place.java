package org.karesansui.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands below the element of a view, and in which order libvirt writes the children there. Views name
 * their places once, as constants, and hang their properties on them.
 */
public final class Place {
    private final @Nullable Place parent;
    private final String name;
    private final List<String> order;

    private Place(@Nullable Place parent, String name, List<String> order) {
        this.parent = parent;
        this.name = name;
        this.order = order;
    }

    /** The element of a view itself. */
    public static Place of(String name, String... order) {
        return new Place(null, name, List.of(order));
    }

    public Place child(String name, String... order) {
        return new Place(this, name, List.of(order));
    }

    public <T> Property<T> attr(String name, Spelling<T> spelling) {
        return new Property.Attribute<>(this, name, spelling);
    }

    public <T> Property<T> text(Spelling<T> spelling) {
        return new Property.Text<>(this, spelling);
    }

    /** True where the element stands at all, as libvirt's {@code <readonly/>}. */
    public Property<Boolean> presence() {
        return new Property.Presence(this);
    }

    /** An amount with a {@code unit} attribute; {@code unit} is what holds where that is missing. */
    public Property<Bytes> amount(String unit) {
        return new Property.Amount(this, unit);
    }

    /** One value for each child of that name, spelled in the child's attribute, or in its text where that is empty. */
    public <T> Property<List<T>> list(String child, String attribute, Spelling<T> spelling) {
        return new Property.Values<>(this, child, attribute, spelling);
    }

    public List<String> order() {
        return order;
    }

    public Optional<XmlNode> find(XmlNode view) {
        return parent == null ? Optional.of(view) : parent.find(view).flatMap(above -> above.child(name));
    }

    /** The element, made in its place with all that must stand above it. */
    public XmlNode ensure(XmlNode view) {
        return parent == null ? view : parent.ensure(view).ensure(name, parent.order);
    }

    /** Removes the elements that an edit left with nothing in them, up to the element of the view. */
    public void prune(XmlNode view) {
        if (parent != null && find(view).filter(XmlNode::isEmpty).isPresent()) {
            remove(view);
        }
    }

    public void remove(XmlNode view) {
        if (parent != null) {
            find(view).ifPresent(XmlNode::remove);
            parent.prune(view);
        }
    }

    /** The names of the elements below the view's, empty for the view's own. */
    List<String> steps() {
        var steps = new ArrayList<String>(parent == null ? List.of() : parent.steps());
        if (parent != null) {
            steps.add(name);
        }
        return steps;
    }

    /** The element that the place belongs to, then its steps: {@code disk/driver}. */
    public String path() {
        return parent == null ? name : parent.path() + "/" + name;
    }
}
