package org.imprimatur.desk.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.review.Redlines;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.editing.Releasing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.editing.ReviewingTogether;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.release.Release;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Lays out the screen of a release. */
@RequestScoped
public class ReleaseViews {
    private static final List<Transition> TOGETHER =
            List.of(Transition.SUBMIT, Transition.WITHDRAW, Transition.SEND_BACK, Transition.APPROVE);

    private final Desk desk;
    private final Texts texts;
    private final ContentTypes types;
    private final Standings standings;
    private final Lines lines;
    private final Redlines redlines;
    private final Reviewing reviewing;
    private final Releasing releasing;
    private final ReviewingTogether together;

    @Inject
    public ReleaseViews(
            Desk desk,
            Texts texts,
            ContentTypes types,
            Standings standings,
            Lines lines,
            Redlines redlines,
            Reviewing reviewing,
            Releasing releasing,
            ReviewingTogether together) {
        this.desk = desk;
        this.texts = texts;
        this.types = types;
        this.standings = standings;
        this.lines = lines;
        this.redlines = redlines;
        this.reviewing = reviewing;
        this.releasing = releasing;
        this.together = together;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ReleaseViews() {
        this(null, null, null, null, null, null, null, null, null);
    }

    ReleaseView of(Release release, Optional<No> no, ReleaseView.Typed typed) {
        var words = desk.words();
        var pages = pages(release);
        return new ReleaseView(
                release.id().value(),
                release.name(),
                release.state().name(),
                release.opened().value(),
                Moment.of(release.since(), words),
                release.commit()
                        .map(done -> new ReleaseView.Done(done.by().value(), Moment.of(done.at(), words)))
                        .orElse(null),
                pages.stream().map(page -> member(page, release, words)).toList(),
                release.isOpen() ? deeds(release, words) : Map.of(),
                pages.stream()
                        .map(page -> words.say(types.get(page.type()).wording()))
                        .distinct()
                        .toList(),
                pages.stream()
                        .flatMap(page -> missing(page).stream())
                        .distinct()
                        .toList(),
                no.map(refused -> desk.sentence(refused.why())).orElse(""),
                no.map(refused -> blockers(refused, words)).orElse(List.of()),
                typed);
    }

    /** An open release has the pages that say so; one that went live has those that it took with it. */
    private List<Standing> pages(Release release) {
        return release.commit()
                .map(done -> done.members().keySet().stream()
                        .flatMap(page -> standings.find(page).stream())
                        .toList())
                .orElseGet(() -> releasing.members(release.id()));
    }

    private ReleaseView.Member member(Standing page, Release release, Words words) {
        var text = release.commit()
                .map(done -> done.members().get(page.id()))
                .orElse(page.head().text());
        return new ReleaseView.Member(
                lines.brief(page, words),
                text.hex(),
                page.live().map(live -> live.revision().number()).orElse(0),
                signOffs(page, release).stream()
                        .map(yes -> new ReleaseView.Signed(yes.by().value(), yes.capacity()))
                        .toList(),
                release.isOpen() ? missing(page) : List.of(),
                release.isOpen() ? redlines.rendered(page, live(page), texts.get(text), words) : null);
    }

    private static List<SignOff> signOffs(Standing page, Release release) {
        return release.isOpen()
                ? page.signOffs()
                : page.live()
                        .filter(live ->
                                live.with().map(Standing.Company::release).equals(Optional.of(release.id())))
                        .map(Standing.Live::signOffs)
                        .orElse(List.of());
    }

    private List<String> missing(Standing page) {
        return reviewing.pending(page).missing();
    }

    private Text live(Standing page) {
        return page.live().map(live -> texts.get(live.revision().text())).orElse(Text.EMPTY);
    }

    private Map<String, ReleaseView.Deed> deeds(Release release, Words words) {
        var deeds = new LinkedHashMap<String, ReleaseView.Deed>();
        TOGETHER.forEach(arrow -> deeds.put(arrow.id(), deed(together.closed(desk.me(), release.id(), arrow), words)));
        deeds.put(Transition.PUBLISH.id(), deed(releasing.closed(desk.me(), release.id()), words));
        return deeds;
    }

    private ReleaseView.Deed deed(Optional<No> closed, Words words) {
        return new ReleaseView.Deed(
                closed.map(no -> desk.sentence(no.why())).orElse(""),
                closed.map(no -> blockers(no, words)).orElse(List.of()));
    }

    private List<ReleaseView.Blocker> blockers(No no, Words words) {
        return no.members().entrySet().stream()
                .map(entry -> blocker(entry.getKey(), entry.getValue(), words))
                .toList();
    }

    private ReleaseView.Blocker blocker(PageId id, Refused why, Words words) {
        var page = standings.find(id);
        return new ReleaseView.Blocker(
                id.value(),
                page.map(lines::title).orElse(id.value()),
                page.map(now -> now.locale().value()).orElse(""),
                words.say(why.key(), why.args()));
    }
}
