package org.imprimatur.desk.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.PublicPast;
import org.imprimatur.page.ReviewPolicy;

/** Tells what differs between two definitions of a type, a sentence each. */
final class Alterations {
    private final Words words;
    private final List<String> said = new ArrayList<>();

    private Alterations(Words words) {
        this.words = words;
    }

    static List<String> of(ContentType was, ContentType now, Words words) {
        var alterations = new Alterations(words);
        now.fields().forEach(field -> alterations.field(was, field));
        now.retired().stream()
                .filter(field -> before(was, now, field).isPresent())
                .forEach(field -> alterations.say("desk.types.did.retired", alterations.label(field)));
        alterations.order(was, now);
        if (!was.groups().equals(now.groups()) || !standing(was).equals(standing(now))) {
            alterations.say("desk.types.did.groups");
        }
        alterations.review(was, now);
        if (!was.label().equals(now.label()) || !was.plural().equals(now.plural())) {
            alterations.say("desk.types.did.named");
        }
        if (!was.schemaOrg().equals(now.schemaOrg())) {
            alterations.say("desk.types.did.schema", was.schemaOrg(), now.schemaOrg());
        }
        if (!was.wording().equals(now.wording())) {
            alterations.say("desk.types.did.wording");
        }
        alterations.past(was.past(), now.past());
        return List.copyOf(alterations.said);
    }

    /** Which field stands in which group. */
    private static Map<String, String> standing(ContentType type) {
        return type.fields().stream()
                .filter(field -> !field.group().isEmpty())
                .collect(Collectors.toMap(Field::name, Field::group));
    }

    private void past(PublicPast was, PublicPast now) {
        if (was.history() != now.history()) {
            say("desk.types.did.history." + now.history());
        }
        if (was.redlines() != now.redlines()) {
            say(now.redlines() ? "desk.types.did.redlines" : "desk.types.did.no-redlines");
        }
    }

    /** The field that this one was before, among those in use then. */
    private static Optional<Field> before(ContentType was, ContentType now, Field field) {
        return was.fields().stream()
                .filter(one -> now.nameNow(one.name()).equals(field.name()))
                .findFirst();
    }

    private void field(ContentType was, Field now) {
        var before = was.field(now.name())
                .or(() -> now.formerly().stream()
                        .flatMap(once -> was.field(once).stream())
                        .findFirst());
        if (before.isEmpty()) {
            say(was.everField(now.name()).isPresent() ? "desk.types.did.back" : "desk.types.did.added", label(now));
            return;
        }
        compare(before.get(), now);
    }

    private void compare(Field was, Field now) {
        if (!was.name().equals(now.name())) {
            say("desk.types.did.renamed", label(now), was.name(), now.name());
        }
        if (was.kind() != now.kind()) {
            say("desk.types.did.kind", label(now), kind(was), kind(now));
        }
        if (was.required() != now.required()) {
            say(now.required() ? "desk.types.did.required" : "desk.types.did.free", label(now));
        }
        if (was.maxLength() != now.maxLength()) {
            say("desk.types.did.length", label(now), was.maxLength(), now.maxLength());
        }
        if (!was.label().equals(now.label()) || !was.help().equals(now.help())) {
            say("desk.types.did.label", label(was), label(now));
        }
        choices(was, now);
        if (!was.columns().equals(now.columns())) {
            say("desk.types.did.columns", label(now));
        }
    }

    private void choices(Field was, Field now) {
        var before = was.choices().stream().map(Field.Choice::value).toList();
        var after = now.choices().stream().map(Field.Choice::value).toList();
        var added = listed(after.stream().filter(one -> !before.contains(one)));
        var gone = listed(before.stream().filter(one -> !after.contains(one)));
        if (!added.isEmpty()) {
            say("desk.types.did.choices.added", label(now), added);
        }
        if (!gone.isEmpty()) {
            say("desk.types.did.choices.gone", label(now), gone);
        }
        if (added.isEmpty() && gone.isEmpty() && !was.choices().equals(now.choices())) {
            say("desk.types.did.choices.named", label(now));
        }
    }

    private void order(ContentType was, ContentType now) {
        var before =
                was.fields().stream().map(field -> now.nameNow(field.name())).toList();
        var after = now.fields().stream().map(Field::name).toList();
        var both = before.stream().filter(after::contains).toList();
        if (!both.equals(after.stream().filter(before::contains).toList())) {
            say("desk.types.did.order");
        }
    }

    private void review(ContentType was, ContentType now) {
        var before = was.review().usual();
        var after = now.review().usual();
        if (!before.signOffs().equals(after.signOffs()) || before.order() != after.order()) {
            say("desk.types.did.sign-offs", signOffs(before), signOffs(after));
        }
        if (!before.checklist().equals(after.checklist())) {
            say(
                    "desk.types.did.checklist",
                    before.checklist().size(),
                    after.checklist().size());
        }
        if (before.blockingComments() != after.blockingComments()) {
            say("desk.types.did.comments." + after.blockingComments());
        }
        if (before.dueDays() != after.dueDays()) {
            say("desk.types.did.due", before.dueDays(), after.dueDays());
        }
        if (!was.review().exceptions().equals(now.review().exceptions())) {
            say("desk.types.did.exceptions");
        }
    }

    String signOffs(ReviewPolicy policy) {
        var names = policy.capacities().stream().map(words::capacity);
        return policy.order() == ReviewPolicy.Order.SEQUENCE ? names.collect(Collectors.joining(" → ")) : listed(names);
    }

    private String listed(Stream<String> some) {
        return some.collect(Collectors.joining(words.language().equals("zh") ? "、" : ", "));
    }

    private String kind(Field field) {
        return words.say("desk.types.kind." + field.kind());
    }

    private String label(Field field) {
        return words.say(field.label());
    }

    private void say(String key, Object... args) {
        said.add(words.say(key, args));
    }
}
