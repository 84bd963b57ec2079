package org.karesansui.web;

import org.karesansui.words.Words;

/**
 * What every template needs besides its own model.
 *
 * @param path of the request, without the URL prefix
 * @param eventId the revision of live events that the page shows; {@code /api/v1/events?since=} continues there
 */
public record PageContext(Viewer viewer, Words words, Site site, Assets assets, String path, String eventId) {
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The path with the URL prefix in front. */
    public String link(String to) {
        return site.link(to);
    }

    /** The address of an asset by its plain name, as {@code app.js}; it changes with the content. */
    public String asset(String name) {
        return site.link(assets.path(name));
    }

    public String csrfToken() {
        return viewer.csrfToken();
    }

    /** The value of the HTML attribute {@code lang}. */
    public String lang() {
        return words.language().tag();
    }

    public boolean may(Right right) {
        return viewer.may(right);
    }
}
