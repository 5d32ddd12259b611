package org.imprimatur.listing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.Preserving;
import org.imprimatur.editing.Releasing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.FieldValue.Many;
import org.imprimatur.page.FieldValue.One;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Standing;

/** Doing the same with many pages, one after the other: what is refused for one holds no other up. */
public final class WorkingOnMany {
    private final Standings standings;
    private final Texts texts;
    private final ContentTypes types;
    private final Drafting drafting;
    private final Reviewing reviewing;
    private final Releasing releasing;
    private final Preserving preserving;
    private final Errands errands;

    public WorkingOnMany(
            Standings standings,
            Texts texts,
            ContentTypes types,
            Drafting drafting,
            Reviewing reviewing,
            Releasing releasing,
            Preserving preserving,
            Errands errands) {
        this.standings = standings;
        this.texts = texts;
        this.types = types;
        this.drafting = drafting;
        this.reviewing = reviewing;
        this.releasing = releasing;
        this.preserving = preserving;
        this.errands = errands;
    }

    /** Sets it going for all of them. */
    public Errand<Worked> begin(Actor actor, Wish wish, Collection<PageId> pages) {
        return errands.begin(
                actor,
                wish.deed().id(),
                pages.stream()
                        .<Supplier<Worked>>map(page -> () -> take(actor, wish, page))
                        .toList());
    }

    Worked take(Actor actor, Wish wish, PageId id) {
        return standings
                .find(id)
                .map(page -> take(actor, wish, page))
                .orElseGet(() -> Worked.refused(id, Refused.unknownPage()));
    }

    private Worked take(Actor actor, Wish wish, Standing page) {
        return switch (wish.deed()) {
            case SUBMIT ->
                worked(page, reviewing.submit(actor, page.id(), page.head().text(), wish.note()));
            case JOIN -> join(actor, wish, page);
            case ARCHIVE ->
                worked(page, preserving.archive(actor, page.id(), page.head().text(), wish.note()));
            case UNARCHIVE ->
                worked(page, preserving.unarchive(actor, page.id(), page.head().text(), wish.note()));
            case ADD_TAGS, REMOVE_TAGS -> write(actor, wish, page, "tags");
            case OWNER -> write(actor, wish, page, "owner");
            case REVIEW_BY -> write(actor, wish, page, "reviewBy");
        };
    }

    private static Worked worked(Standing page, Outcome outcome) {
        return outcome.fold(
                moved -> new Worked(page.id(), moved.changed(), Optional.empty()),
                refused -> Worked.refused(page.id(), refused));
    }

    private Worked join(Actor actor, Wish wish, Standing page) {
        return wish.release()
                .map(release -> releasing.join(actor, release, List.of(page.id())))
                .map(outcome -> outcome.fold(
                        done -> new Worked(page.id(), true, Optional.empty()),
                        no -> Worked.refused(page.id(), no.members().getOrDefault(page.id(), no.why()))))
                .orElseGet(() -> Worked.refused(page.id(), new Refused("UNKNOWN_RELEASE", Grounds.UNKNOWN)));
    }

    private Worked write(Actor actor, Wish wish, Standing page, String field) {
        var was = texts.get(page.head().text());
        var text = was.with(field, value(wish, was));
        if (text.equals(was)) {
            return new Worked(page.id(), false, Optional.empty());
        }
        return wrong(page, text, field)
                .map(why -> Worked.refused(page.id(), why))
                .orElseGet(() ->
                        worked(page, drafting.save(actor, page.id(), page.head().number(), text, wish.note())));
    }

    /** What would keep it from review anyway is better not written into a thousand pages. */
    private Optional<Refused> wrong(Standing page, Text text, String field) {
        return types.get(page.type()).problems(text).stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .map(problem -> new Refused(
                        problem.key(), Grounds.INVALID, List.<Object>copyOf(problem.args()), List.of(problem)));
    }

    private static FieldValue value(Wish wish, Text was) {
        return switch (wish.deed()) {
            case ADD_TAGS -> new Many(tags(was, wish, true));
            case REMOVE_TAGS -> new Many(tags(was, wish, false));
            default -> new One(wish.value().strip());
        };
    }

    private static List<String> tags(Text was, Wish wish, boolean isMore) {
        var named = Stream.of(wish.value().split("[,，、\n]", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        var tags = new LinkedHashSet<>(was.many("tags"));
        for (String tag : named) {
            if (!isMore) {
                tags.removeIf(tag::equalsIgnoreCase);
            } else if (tags.stream().noneMatch(tag::equalsIgnoreCase)) {
                tags.add(tag);
            }
        }
        return List.copyOf(tags);
    }
}
