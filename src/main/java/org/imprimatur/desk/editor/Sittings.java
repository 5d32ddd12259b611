package org.imprimatur.desk.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imprimatur.accounts.Answer;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.review.Past;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.typing.Attending;
import org.imprimatur.typing.KeepingTyped;
import org.imprimatur.typing.WorkingCopy;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** What the one who asks types into the editor of a page, sitting by sitting. */
@RequestScoped
public class Sittings {
    private final Desk desk;
    private final Copies copies;
    private final KeepingTyped typed;
    private final Attending attending;
    private final ContentTypes types;
    private final Texts texts;
    private final Past past;

    @Inject
    public Sittings(
            Desk desk,
            Copies copies,
            KeepingTyped typed,
            Attending attending,
            ContentTypes types,
            Texts texts,
            Past past) {
        this.desk = desk;
        this.copies = copies;
        this.typed = typed;
        this.attending = attending;
        this.types = types;
        this.texts = texts;
        this.past = past;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Sittings() {
        this(null, null, null, null, null, null, null);
    }

    Answer<WorkingCopy> keep(Standing page, Form form) {
        return copies.keep(about(page), form, form.number("base"), inputs(form));
    }

    /** What somebody types, without what belongs to the form. */
    static Map<String, List<String>> inputs(Form form) {
        return form.values().entrySet().stream()
                .filter(input -> input.getKey().matches("note|(f|rows|keep)\\..*"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (some, more) -> some, TreeMap::new));
    }

    /** What was typed is a revision now. */
    void settle(Standing page, Form form) {
        copies.settle(about(page), form);
    }

    Optional<WorkingCopy> find(Standing page, String sitting) {
        return copies.find(about(page), sitting);
    }

    /** Whoever gets this screen is there from then on. */
    SafeView view(Standing page, Sitting sitting, Optional<WorkingCopy> restored) {
        if (desk.me().isOneOf(Transition.SAVE.by()) && Transition.SAVE.from().contains(page.stage())) {
            attending.here(about(page), me());
        }
        return copies.view(about(page), sitting, restored, waiting(page, sitting), others(page));
    }

    List<String> others(Standing page) {
        return attending.at(about(page)).stream()
                .filter(who -> !who.equals(me()))
                .map(AccountName::value)
                .toList();
    }

    /** Neither this sitting nor the one that it goes on from. */
    List<WorkingCopy> waiting(Standing page, Sitting sitting) {
        var waiting = copies.waiting(about(page), sitting);
        return waiting.isEmpty() ? waiting : unsaved(page, waiting);
    }

    /** Whether what a copy holds is in no revision yet. */
    boolean waits(Standing page, WorkingCopy copy) {
        return !copy.isThrown() && !unsaved(page, List.of(copy)).isEmpty();
    }

    /** A last word that came in after its text was saved is no loss, and not to be offered. */
    private List<WorkingCopy> unsaved(Standing page, List<WorkingCopy> some) {
        var revisions = past.revisions(page);
        var saved = revisions.stream().map(Revision::text).collect(Collectors.toSet());
        var byNumber = revisions.stream().collect(Collectors.toMap(Revision::number, Revision::text));
        return some.stream()
                .filter(copy -> {
                    boolean kept = saved.contains(hash(page, copy, byNumber));
                    if (kept) {
                        typed.settle(copy.key(), copy.at());
                    }
                    return !kept;
                })
                .toList();
    }

    private Hash hash(Standing page, WorkingCopy copy, Map<Integer, Hash> revisions) {
        var type = types.get(page.type());
        var base =
                Optional.ofNullable(revisions.get(copy.base())).map(texts::get).orElse(Text.EMPTY);
        return Typed.of(type, new Form(copy.inputs()), base).text(type).hash();
    }

    private static String about(Standing page) {
        return page.id().value();
    }

    private AccountName me() {
        return desk.me().name();
    }
}
