package org.karesansui.account;

import java.time.Instant;
import java.util.List;
import org.karesansui.web.Form;

/**
 * What somebody settles for himself, and what lets him in.
 *
 * @param profile name, language, appearance
 * @param password the form for another password
 * @param tokens all of the console; empty where the viewer may not see them
 * @param token the form for a new token
 * @param secret of the token that was just made, shown this once; empty for none
 */
public record SettingsPage(
        Form profile,
        Form password,
        List<SessionView> sessions,
        List<TokenRoutes.TokenView> tokens,
        Form token,
        String secret,
        Instant now) {
    public SettingsPage {
        sessions = List.copyOf(sessions);
        tokens = List.copyOf(tokens);
    }

    @Override
    public String toString() {
        return "SettingsPage[" + sessions.size() + " sessions, " + tokens.size() + " tokens]";
    }
}
