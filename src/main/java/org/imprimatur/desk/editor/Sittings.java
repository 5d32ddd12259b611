package org.imprimatur.desk.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imprimatur.accounts.Answer;
import org.imprimatur.desk.editor.SafeView.Offer;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Form;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.intake.UploadToken;
import org.imprimatur.desk.review.Past;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.typing.Attending;
import org.imprimatur.typing.CopyKey;
import org.imprimatur.typing.KeepingTyped;
import org.imprimatur.typing.WorkingCopy;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** What the one who asks types into the editor of a page, sitting by sitting. */
@RequestScoped
public class Sittings {
    private final Desk desk;
    private final KeepingTyped typed;
    private final Attending attending;
    private final ContentTypes types;
    private final Texts texts;
    private final Past past;
    private final HttpServletRequest request;

    @Inject
    public Sittings(
            Desk desk,
            KeepingTyped typed,
            Attending attending,
            ContentTypes types,
            Texts texts,
            Past past,
            HttpServletRequest request) {
        this.desk = desk;
        this.typed = typed;
        this.attending = attending;
        this.types = types;
        this.texts = texts;
        this.past = past;
        this.request = request;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Sittings() {
        this(null, null, null, null, null, null, null);
    }

    Answer<WorkingCopy> keep(Standing page, Form form) {
        return typed.keep(
                desk.me(), about(page), Sitting.of(form).id(), form.number("base"), inputs(form), stroke(form));
    }

    /** Without a script, each screen comes after the one before. */
    private long stroke(Form form) {
        var sent = form.one("stroke");
        return sent.matches("\\d{1,15}") ? Long.parseLong(sent) : desk.now().toEpochMilli();
    }

    /** What somebody types, without what belongs to the form. */
    static Map<String, List<String>> inputs(Form form) {
        return form.values().entrySet().stream()
                .filter(input -> input.getKey().matches("note|(f|rows|keep)\\..*"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (some, more) -> some, TreeMap::new));
    }

    /** What was typed is a revision now. */
    void settle(Standing page, Form form) {
        var sitting = Sitting.of(form);
        typed.settle(sitting.key(about(page), me()), stroke(form));
        sitting.before(about(page), me()).ifPresent(key -> typed.settle(key, sitting.asOf()));
    }

    Optional<WorkingCopy> find(Standing page, String sitting) {
        return CopyKey.isSitting(sitting)
                ? typed.find(new CopyKey(about(page), me(), sitting)).filter(copy -> !copy.isSpent())
                : Optional.empty();
    }

    /** Whoever gets this screen is there from then on. */
    SafeView view(Standing page, Sitting sitting, Optional<WorkingCopy> restored) {
        if (desk.me().isOneOf(Transition.SAVE.by()) && Transition.SAVE.from().contains(page.stage())) {
            attending.here(about(page), me());
        }
        var words = desk.words();
        return new SafeView(
                sitting.id(),
                sitting.from(),
                me().value(),
                UploadToken.of(request),
                restored.map(copy -> Moment.of(copy.at(), words)).orElse(null),
                offers(waiting(page, sitting)),
                offers(typed.thrown(about(page), me())),
                others(page));
    }

    List<String> others(Standing page) {
        return attending.at(about(page)).stream()
                .filter(who -> !who.equals(me()))
                .map(AccountName::value)
                .toList();
    }

    /** Neither this sitting nor the one that it goes on from. */
    List<WorkingCopy> waiting(Standing page, Sitting sitting) {
        var waiting = typed.waiting(about(page), me()).stream()
                .filter(copy -> !copy.key().sitting().equals(sitting.id()))
                .filter(copy -> !sitting.before(about(page), me()).equals(Optional.of(copy.key()))
                        || copy.at().isAfter(sitting.asOf()))
                .toList();
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

    private List<Offer> offers(List<WorkingCopy> copies) {
        var words = desk.words();
        return copies.stream()
                .map(copy -> new Offer(copy.key().sitting(), Moment.of(copy.at(), words), copy.base()))
                .toList();
    }

    private static String about(Standing page) {
        return page.id().value();
    }

    private AccountName me() {
        return desk.me().name();
    }
}
