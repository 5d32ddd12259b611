package org.imprimatur.api.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.imprimatur.api.frame.Json;
import org.imprimatur.api.frame.RefusedException;
import org.imprimatur.editing.CurrentActor;
import org.imprimatur.editing.Moves;
import org.imprimatur.editing.Translations;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.Texts;
import org.imprimatur.serving.Languages;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.ExtraStep;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Pass;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** What every resource for accounts needs: who asks, for which page, and how outcomes are answered. */
@RequestScoped
public class Managing {
    private final CurrentActor current;
    private final Standings standings;
    private final Moves moves;
    private final Texts texts;
    private final ContentTypes types;
    private final Sentences sentences;
    private final HttpServletRequest request;
    private final Json json;
    private final Translations translations;
    private final IfMatch ifMatch;

    @Inject
    public Managing(
            CurrentActor current,
            Standings standings,
            Moves moves,
            Translations translations,
            Texts texts,
            ContentTypes types,
            Sentences sentences,
            HttpServletRequest request,
            Json json,
            IfMatch ifMatch) {
        this.current = current;
        this.standings = standings;
        this.moves = moves;
        this.texts = texts;
        this.types = types;
        this.sentences = sentences;
        this.request = request;
        this.json = json;
        this.translations = translations;
        this.ifMatch = ifMatch;
    }

    /** For the proxy of CDI only. */
    @SuppressWarnings("NullAway")
    protected Managing() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    public Actor me() {
        return current.actor().orElseThrow(() -> new RefusedException(401, "SIGN_IN_NEEDED", null));
    }

    public Standing page(String id) {
        return (PageId.isOne(id) ? standings.find(new PageId(id)) : Optional.<Standing>empty())
                .orElseThrow(() -> RefusedException.of(Refused.unknownPage()));
    }

    /** The same for whoever wants to change it, and says which state of it they read. */
    public Standing pageToChange(String id) {
        var page = page(id);
        ifMatch.require(State.of(page));
        return page;
    }

    public ManagedPage shown(Standing page) {
        return ManagedPage.of(
                page, moves.pending(page), texts.get(page.head().text()).title());
    }

    /** What whoever signs a page off declares, in the language of whoever asks. */
    public ShownWording wording(Standing page) {
        return ShownWording.of(types.get(page.type()).wording(), Languages.of(request));
    }

    ManagedPageInFull inFull(Standing page) {
        return ManagedPageInFull.of(
                shown(page),
                TranslationState.of(page, translations),
                page,
                texts.get(page.head().text()),
                steps(page),
                wording(page),
                choices(page));
    }

    private List<ManagedPageInFull.Choice> choices(Standing page) {
        return moves.choices(me(), page).entrySet().stream()
                .map(choice -> choice.getValue()
                        .map(why -> closed(choice.getKey(), why))
                        .orElseGet(() -> open(choice.getKey())))
                .toList();
    }

    private List<ManagedPageInFull.ShownStep> steps(Standing page) {
        return moves.steps(me(), page).stream()
                .map(step -> shown(
                        step,
                        page.review().passes().stream()
                                .filter(pass -> pass.step().equals(step.id()))
                                .findFirst()))
                .toList();
    }

    private ManagedPageInFull.ShownStep shown(ExtraStep step, Optional<Pass> done) {
        return new ManagedPageInFull.ShownStep(
                step.id(),
                step.label().in(Languages.of(request)),
                done.isPresent(),
                done.map(pass -> pass.by().value()),
                done.map(Pass::at),
                done.map(Pass::note).filter(note -> !note.isEmpty()));
    }

    private static ManagedPageInFull.Choice open(Transition arrow) {
        return new ManagedPageInFull.Choice(arrow.id(), true, Optional.empty(), Optional.empty());
    }

    private ManagedPageInFull.Choice closed(Transition arrow, Refused why) {
        return new ManagedPageInFull.Choice(arrow.id(), false, Optional.of(why.key()), Optional.of(said(why)));
    }

    public ManagedRelease.Blocker blocker(Optional<String> page, Refused why) {
        return new ManagedRelease.Blocker(page, why.key(), said(why));
    }

    private String said(Refused why) {
        return sentences.say(Languages.of(request), why.key(), why.args().toArray());
    }

    /** The page as it stands then, with what may be done next; a refusal becomes a problem. */
    public Response answer(Outcome outcome) {
        return outcome.fold(moved -> full(moved.now()), refused -> {
            throw RefusedException.of(refused);
        });
    }

    /** With the tag that whoever changes it sends back. */
    public Response full(Standing page) {
        return tagged(inFull(page), State.of(page).tag());
    }

    /** What nobody changes as it stands, tagged by its bytes. */
    public Response ok(Object record) {
        var bytes = json.bytes(record);
        return tagged(bytes, State.quoted(Hash.of(bytes)));
    }

    public Response tagged(Object record, String tag) {
        return tagged(json.bytes(record), tag);
    }

    private static Response tagged(byte[] bytes, String tag) {
        return Response.ok(bytes)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
