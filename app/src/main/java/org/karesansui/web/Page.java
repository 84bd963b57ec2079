package org.karesansui.web;

import java.util.List;

/**
 * A page to be shown in the frame.
 *
 * @param title in the window's title and the heading, in the viewer's language
 * @param template name of the template without {@code .jte}; it has the parameters {@code frame} ({@link Frame}) and
 *     {@code model}
 * @param model the record that the template shows
 * @param section what the tree and the palette mark as here: the path of the object, as {@code /hosts/local}
 */
public record Page(String title, String template, Object model, String section, List<Crumb> crumbs, List<Tab> tabs) {
    public Page {
        crumbs = List.copyOf(crumbs);
        tabs = List.copyOf(tabs);
    }

    public static Page of(String title, String template, Object model) {
        return new Page(title, template, model, "", List.of(), List.of());
    }

    public Page in(String other) {
        return new Page(title, template, model, other, crumbs, tabs);
    }

    public Page crumbs(Crumb... other) {
        return new Page(title, template, model, section, List.of(other), tabs);
    }

    public Page tabs(List<Tab> other) {
        return new Page(title, template, model, section, crumbs, other);
    }
}
