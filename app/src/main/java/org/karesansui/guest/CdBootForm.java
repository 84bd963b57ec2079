package org.karesansui.guest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.karesansui.web.Body;
import org.karesansui.web.Fields;

/**
 * What is sent to start a guest from a CD once.
 *
 * @param cd a path of the host or {@code volume:POOL/VOLUME}; left out for what is in the guest's drive
 */
public record CdBootForm(@Nullable String cd) {
    static final Body<Optional<Medium>> BODY = new Body<>(CdBootForm.class, CdBootForm::read);

    private static Optional<Medium> read(Fields fields) {
        var cd = fields.optional("cd", Medium::parse);
        return fields.orThrow(cd::value);
    }
}
