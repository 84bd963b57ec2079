package org.karesansui.guest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.FieldProblem;
import org.karesansui.problem.Problem;
import org.karesansui.web.Body;
import org.karesansui.web.Fields;

/**
 * What is sent to delete a guest.
 *
 * @param confirm the guest's name once more; a dry run needs none
 * @param disks targets of the disks whose images go too ({@code vda}); none where left out
 */
public record DeleteForm(String confirm, @Nullable List<String> disks) {
    static final Body<DeleteForm> BODY = new Body<>(DeleteForm.class, DeleteForm::read);

    static DeleteForm read(Fields fields) {
        var confirm = fields.optional("confirm", text -> text, "");
        var disks = fields.values("disks", text -> text);
        return fields.orThrow(() -> new DeleteForm(confirm.value(), disks.value()));
    }

    Set<String> targets() {
        return disks == null ? Set.of() : Set.copyOf(disks);
    }

    void mustRepeat(String name) {
        if (!confirm.equals(name)) {
            throw Problem.invalid(
                    List.of(new FieldProblem("confirm", GuestProblem.GUEST_NAME_NOT_REPEATED, List.of(name))));
        }
    }
}
