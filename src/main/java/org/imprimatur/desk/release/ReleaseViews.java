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
import org.imprimatur.editing.ChoosingTogether;
import org.imprimatur.editing.ReleaseOutcome.No;
import org.imprimatur.editing.Releasing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.release.Release;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Transition;

/** Lays out the screen of a release. */
@RequestScoped
public class ReleaseViews {
    private final Desk desk;
    private final Texts texts;
    private final Standings standings;
    private final Lines lines;
    private final Redlines redlines;
    private final Reviewing reviewing;
    private final Releasing releasing;
    private final ChoosingTogether choosing;
    private final Timings timings;
    private final Blockers blockers;

    @Inject
    public ReleaseViews(
            Desk desk,
            Texts texts,
            Standings standings,
            Lines lines,
            Redlines redlines,
            Reviewing reviewing,
            Releasing releasing,
            ChoosingTogether choosing,
            Timings timings,
            Blockers blockers) {
        this.desk = desk;
        this.texts = texts;
        this.standings = standings;
        this.lines = lines;
        this.redlines = redlines;
        this.reviewing = reviewing;
        this.releasing = releasing;
        this.choosing = choosing;
        this.timings = timings;
        this.blockers = blockers;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected ReleaseViews() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    ReleaseView of(Release release, Optional<No> no, ReleaseView.Typed typed) {
        var words = desk.words();
        var pages = pages(release);
        var members = pages.stream().map(page -> member(page, release, words)).toList();
        return new ReleaseView(
                release.id().value(),
                release.name(),
                release.state().name(),
                release.opened().value(),
                Moment.of(release.since(), words),
                release.commit()
                        .map(done -> new ReleaseView.Done(done.by().value(), Moment.of(done.at(), words)))
                        .orElse(null),
                members,
                release.isOpen() ? deeds(release) : Map.of(),
                timings.of(release, typed.at()),
                wordings(pages, words),
                members.stream()
                        .flatMap(page -> page.missing().stream())
                        .distinct()
                        .toList(),
                no.map(refused -> desk.sentence(refused.why())).orElse(""),
                blockers.of(no),
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
                release.isOpen() ? reviewing.pending(page).missing() : List.of(),
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

    private Text live(Standing page) {
        return page.live().map(live -> texts.get(live.revision().text())).orElse(Text.EMPTY);
    }

    /** Every page is judged once for all that can be done with them. */
    private Map<String, ReleaseView.Deed> deeds(Release release) {
        var deeds = new LinkedHashMap<String, ReleaseView.Deed>();
        choosing.choices(desk.me(), release.id())
                .forEach((arrow, closed) -> deeds.put(
                        arrow == Transition.HOLD ? Transition.PUBLISH.id() : arrow.id(), blockers.deed(closed)));
        return deeds;
    }

    /** One for each different wording among the pages. */
    private List<ReleaseView.Declared> wordings(List<Standing> pages, Words words) {
        return pages.stream()
                .map(reviewing::wording)
                .map(wording -> new ReleaseView.Declared(
                        words.say(wording), wording.hashIn(words.language()).hex()))
                .distinct()
                .toList();
    }
}
