package org.imprimatur.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.Problem;
import org.imprimatur.page.Text;

/**
 * What must stay when a type changes, because texts that were saved are never written anew: a name once used means the
 * same for ever, and what stands under it can still be read.
 */
final class Lasting {
    /** Whose values have the same shape, so that what was written as one can be read as another. */
    private static final Set<FieldKind> OF_ONE_STRING = Set.of(
            FieldKind.LINE,
            FieldKind.PARAGRAPH,
            FieldKind.MARKDOWN,
            FieldKind.DATE,
            FieldKind.NUMBER,
            FieldKind.LINK,
            FieldKind.CHOICE);

    private final List<Problem> problems = new ArrayList<>();

    private Lasting() {}

    /** What breaks that, a problem each; of a type that was not there before, what it may never be. */
    static List<Problem> problems(Optional<ContentType> was, ContentType next) {
        var lasting = new Lasting();
        was.ifPresent(before -> all(before).forEach(field -> lasting.compare(field, next)));
        lasting.needed(next);
        return List.copyOf(lasting.problems);
    }

    private static Stream<Field> all(ContentType type) {
        return Stream.concat(type.fields().stream(), type.retired().stream());
    }

    private void compare(Field was, ContentType next) {
        var now = next.everField(next.nameNow(was.name()));
        if (now.isEmpty()) {
            say(was.name(), "TYPE_FIELD_GONE", was.name());
            return;
        }
        if (!now.get().name().equals(was.name()) && HouseFields.NAMES.contains(was.name())) {
            say(now.get().name(), "TYPE_FIELD_OF_THE_HOUSE", was.name());
        }
        if (!was.formerly().stream().map(next::nameNow).allMatch(now.get().name()::equals)) {
            say(now.get().name(), "TYPE_FORMER_NAME_GONE", String.join(", ", was.formerly()));
        }
        compare(now.get().name(), was, now.get());
        for (Field column : was.columns()) {
            var there = now.get().columns().stream()
                    .filter(one -> one.name().equals(column.name()))
                    .findFirst();
            there.ifPresentOrElse(
                    one -> compare(now.get().name(), column, one),
                    () -> say(now.get().name(), "TYPE_COLUMN_GONE", column.name()));
        }
    }

    private void compare(String where, Field was, Field now) {
        if (was.kind() != now.kind() && !(OF_ONE_STRING.contains(was.kind()) && OF_ONE_STRING.contains(now.kind()))) {
            say(where, "TYPE_KIND_FIXED", was.kind().name(), now.kind().name());
        }
    }

    /** Lists, searches and the site itself know these two by name. */
    private void needed(ContentType type) {
        if (type.field(Text.TITLE)
                .filter(title -> title.kind() == FieldKind.LINE && title.required())
                .isEmpty()) {
            say(Text.TITLE, "TYPE_TITLE_NEEDED");
        }
        if (type.field(Text.BODY)
                .filter(body -> body.kind() == FieldKind.MARKDOWN)
                .isEmpty()) {
            say(Text.BODY, "TYPE_BODY_NEEDED");
        }
    }

    private void say(String field, String key, String... args) {
        problems.add(new Problem(field, key, List.of((Object[]) args)));
    }
}
