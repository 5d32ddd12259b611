package org.imprimatur.preview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.imprimatur.accounts.Answer;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;

/** Making links for people without an account, taking them back, and letting people in who have one. */
public final class Previewing {
    /** The longest label, in characters. */
    public static final int LONGEST_LABEL = 120;

    private static final int TRIES = 5;

    private final PreviewLinks links;
    private final LookingAhead ahead;
    private final Journals journals;
    private final Supplier<String> secrets;
    private final PreviewSettings settings;
    private final Clock clock;

    /**
     * Keeps links in their journals.
     *
     * @param secrets makes up what nobody can guess
     */
    public Previewing(
            PreviewLinks links,
            LookingAhead ahead,
            Journals journals,
            Supplier<String> secrets,
            PreviewSettings settings,
            Clock clock) {
        this.links = links;
        this.ahead = ahead;
        this.journals = journals;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    public PreviewSettings settings() {
        return settings;
    }

    /** Why somebody may make no links at all; empty where they may. */
    public Optional<Refused> closed(Actor actor) {
        return Deed.MAKE.isFor(actor) ? Optional.empty() : Optional.of(Deed.notYourRole());
    }

    public Answer<Made> make(Actor actor, Wish wish) {
        var label = wish.label().strip();
        int days = wish.days() == 0 ? settings.days() : wish.days();
        if (!Deed.MAKE.isFor(actor)) {
            return new Answer.No<>(Deed.notYourRole());
        }
        if (days < 1 || days > settings.mostDays()) {
            return no("PREVIEW_TOO_LONG", Grounds.INVALID, settings.mostDays());
        }
        if (label.length() > LONGEST_LABEL) {
            return no("PREVIEW_LABEL_TOO_LONG", Grounds.INVALID, LONGEST_LABEL);
        }
        var outlook = ahead.at(wish.target());
        if (outlook.isEmpty() || outlook.get().pages().isEmpty()) {
            return no("PREVIEW_OF_NOTHING", Grounds.UNKNOWN);
        }
        return pins(wish, outlook.get())
                .map(pins -> made(actor, wish.target(), pins, label, days))
                .orElseGet(() -> no("PREVIEW_NO_SUCH_REVISION", Grounds.INVALID, wish.revision()));
    }

    private Answer<Made> made(Actor actor, Subject target, Map<PageId, Pin> pins, String label, int days) {
        var now = now();
        var secret = secrets.get();
        var details = PreviewLink.details(target, pins, label, now.plus(Duration.ofDays(days)));
        return new Answer.Yes<>(new Made(links.make(Hash.of(secret), actor.name(), now, details), secret));
    }

    /** Empty where there is no such revision. */
    private Optional<Map<PageId, Pin>> pins(Wish wish, Outlook outlook) {
        if (!wish.isPinned()) {
            return Optional.of(Map.of());
        }
        if (wish.revision() > 0 && wish.target().isPage()) {
            return PageJournal.revisions(journals.of(wish.target())).stream()
                    .filter(revision -> revision.number() == wish.revision())
                    .findFirst()
                    .map(revision -> Map.of(new PageId(wish.target().id()), Pin.of(revision)));
        }
        var pins = new TreeMap<PageId, Pin>((one, other) -> one.value().compareTo(other.value()));
        outlook.pages()
                .forEach(page -> pins.put(page.page().id(), Pin.of(page.page().head())));
        return Optional.of(pins);
    }

    public Answer<PreviewLink> revoke(Actor actor, Hash id) {
        if (!Deed.REVOKE.isFor(actor)) {
            return new Answer.No<>(Deed.notYourRole());
        }
        for (int tries = 0; tries < TRIES; tries++) {
            var link = links.find(id);
            if (link.isEmpty()) {
                return no("UNKNOWN_PREVIEW", Grounds.UNKNOWN);
            }
            if (link.get().revoked().isPresent()) {
                return new Answer.Yes<>(link.get());
            }
            var revoked = links.append(link.get(), actor.name(), now(), Deed.REVOKE, Map.of());
            if (revoked.isPresent()) {
                return new Answer.Yes<>(revoked.get());
            }
        }
        return new Answer.No<>(Refused.stale());
    }

    /** The links to a page or a release, the newest first. */
    public List<PreviewLink> to(Subject target) {
        return links.to(target);
    }

    /** The link with this secret; it may be over. */
    public Optional<PreviewLink> find(String secret) {
        return links.find(Hash.of(secret));
    }

    /** What a link shows; empty where it is over, or what it showed is gone. */
    public Optional<Outlook> look(PreviewLink link) {
        return link.state(clock.instant()) == PreviewLink.State.OPEN ? ahead.at(link) : Optional.empty();
    }

    private static <T> Answer<T> no(String key, Grounds grounds, int... args) {
        return new Answer.No<>(new Refused(
                key, grounds, IntStream.of(args).mapToObj(String::valueOf).toArray(String[]::new)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
