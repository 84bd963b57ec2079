package org.karesansui.guest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.karesansui.problem.FieldProblem;
import org.karesansui.problem.Problem;
import org.karesansui.web.Body;
import org.karesansui.web.Field;
import org.karesansui.web.Fields;

/** What is sent to do one thing with many guests. Each names them as {@code HOST/GUEST}. */
sealed interface BulkForm {
    List<GuestRef> guests();

    /** A verb of power. */
    record Act(GuestVerb verb, List<GuestRef> guests) implements BulkForm {
        static final Body<Act> BODY = new Body<>(ActForm.class, Act::read);

        private static Act read(Fields fields) {
            var verb = fields.need("verb", Act::verb);
            var guests = BulkForm.guests(fields);
            return fields.orThrow(() -> new Act(verb.value(), guests.value()));
        }

        private static GuestVerb verb(String word) {
            return GuestVerb.find(word)
                    .orElseThrow(() -> new Problem(
                            GuestProblem.GUEST_CHOICE_UNKNOWN,
                            Stream.of(GuestVerb.values()).map(GuestVerb::word).collect(Collectors.joining(", "))));
        }
    }

    /** Tags that each gets, and tags that each loses; its others stay. */
    record Tag(List<String> add, List<String> remove, List<GuestRef> guests) implements BulkForm {
        static final Body<Tag> BODY = new Body<>(TagForm.class, Tag::read);

        private static Tag read(Fields fields) {
            var add = fields.values("add", GuestForm::tags);
            var remove = fields.values("remove", GuestForm::tags);
            var guests = BulkForm.guests(fields);
            return fields.orThrow(() -> new Tag(flat(add.value()), flat(remove.value()), guests.value()));
        }

        private static List<String> flat(List<List<String>> tags) {
            return tags.stream().flatMap(List::stream).distinct().toList();
        }

        List<String> laidOver(List<String> tags) {
            return Stream.concat(tags.stream(), add.stream())
                    .distinct()
                    .filter(tag -> !remove.contains(tag))
                    .toList();
        }
    }

    /**
     * The end of them.
     *
     * @param disks whether the images that are theirs alone go too
     */
    record Delete(boolean disks, List<GuestRef> guests) implements BulkForm {
        static final Body<Delete> BODY = new Body<>(EndForm.class, Delete::read);

        private static Delete read(Fields fields) {
            var confirm = fields.need("confirm", String::strip);
            var disks = fields.flag("disks", false);
            var guests = BulkForm.guests(fields);
            return fields.orThrow(() -> repeated(confirm.value(), new Delete(disks.value(), guests.value())));
        }

        private static Delete repeated(String confirm, Delete delete) {
            var count = Integer.toString(delete.guests().size());
            if (!confirm.equals(count)) {
                throw Problem.invalid(
                        List.of(new FieldProblem("confirm", GuestProblem.GUEST_COUNT_NOT_REPEATED, List.of(count))));
            }
            return delete;
        }
    }

    /** As it is sent. */
    record ActForm(String verb, List<String> guests) {}

    /** As it is sent. */
    record TagForm(
            List<String> guests,
            @Nullable List<String> add,
            @Nullable List<String> remove) {}

    /**
     * As it is sent.
     *
     * @param confirm how many guests there are in the list, once more
     */
    record EndForm(
            List<String> guests, String confirm, @Nullable Boolean disks) {}

    private static Field<List<GuestRef>> guests(Fields fields) {
        return fields.values("guests", GuestRef::parse);
    }
}
