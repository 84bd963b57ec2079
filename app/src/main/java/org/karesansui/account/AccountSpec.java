package org.karesansui.account;

import org.karesansui.words.Language;

/** An account that is wanted. */
public record AccountSpec(Email email, Nickname nickname, Language language, Role role, Password password) {}
