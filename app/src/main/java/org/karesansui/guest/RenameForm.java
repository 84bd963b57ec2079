package org.karesansui.guest;

import org.karesansui.web.Body;
import org.karesansui.web.Fields;

/** What is sent to rename a guest: the name that it is to have. */
public record RenameForm(String name) {
    static final Body<GuestName> BODY = new Body<>(RenameForm.class, RenameForm::read);

    private static GuestName read(Fields fields) {
        var name = fields.need("name", GuestName::new);
        return fields.orThrow(name::value);
    }
}
