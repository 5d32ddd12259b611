package org.imprimatur.editing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Hindrances;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Problem;
import org.imprimatur.page.ReviewPolicy;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Attempt;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.ExtraStep;
import org.imprimatur.workflow.Outcome;
import org.imprimatur.workflow.Outcome.Moved;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Pending;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;
import org.imprimatur.workflow.Transition;

/** Takes arrows: checks what must hold, writes the one entry, and tries again where somebody came in between. */
public final class Moves {
    private static final int TRIES = 8;

    private final Standings standings;
    private final Texts texts;
    private final ContentTypes types;
    private final Hindrances hindrances;
    private final Clock clock;
    private final HostRules rules;
    private final Policies policies;

    /** Of an application that asks for nothing beside the guards. */
    public Moves(Standings standings, Texts texts, ContentTypes types, Hindrances hindrances, Clock clock) {
        this(standings, texts, types, hindrances, clock, HostRules.NONE);
    }

    /** @param hindrances what keeps a text from review beside the rules of its type */
    public Moves(
            Standings standings, Texts texts, ContentTypes types, Hindrances hindrances, Clock clock, HostRules rules) {
        this.standings = standings;
        this.texts = texts;
        this.types = types;
        this.hindrances = hindrances;
        this.clock = clock;
        this.rules = rules;
        this.policies = new Policies(types, texts);
    }

    /** Takes an arrow that speaks of the head's text; refused as stale where that is no longer the text seen. */
    Outcome move(Actor actor, PageId id, Hash seen, Transition transition, Map<Detail, String> details) {
        return move(actor, id, seen, transition, details, this::now);
    }

    /** The same for something that was decided at an instant of its own, as for all pages of a release at once. */
    Outcome moveAt(Actor actor, PageId id, Hash seen, Transition transition, Map<Detail, String> details, Instant at) {
        return move(actor, id, seen, transition, details, () -> at);
    }

    private Outcome move(
            Actor actor,
            PageId id,
            Hash seen,
            Transition transition,
            Map<Detail, String> details,
            Supplier<Instant> at) {
        return attempt(id, page -> {
            if (!page.head().text().equals(seen)) {
                return Plan.no(Refused.stale());
            }
            return plan(
                    actor, page, transition, page.head().number(), page.head().text(), details, at.get());
        });
    }

    /**
     * Takes an arrow that stays where the page is, as a comment does. It may be taken whatever the head's text is by
     * now: who comments on a text need not have seen the newest one.
     */
    public Outcome add(Actor actor, PageId id, Transition transition, Map<Detail, String> details) {
        return attempt(
                id,
                page -> plan(
                        actor,
                        page,
                        transition,
                        page.head().number(),
                        page.head().text(),
                        details));
    }

    /** Writes a text as the next revision; refused as stale where the head is no longer the revision seen. */
    Outcome write(Actor actor, PageId id, int seen, Transition transition, Hash text, Map<Detail, String> details) {
        return attempt(id, page -> {
            if (page.head().text().equals(text)) {
                return Plan.nothing();
            }
            if (page.head().number() != seen) {
                return Plan.no(Refused.stale());
            }
            return plan(actor, page, transition, page.head().number() + 1, text, details);
        });
    }

    private Plan plan(
            Actor actor, Standing page, Transition transition, int revision, Hash text, Map<Detail, String> details) {
        return plan(actor, page, transition, revision, text, details, now());
    }

    private Plan plan(
            Actor actor,
            Standing page,
            Transition transition,
            int revision,
            Hash text,
            Map<Detail, String> details,
            Instant at) {
        return refusal(transition, page, attempt(actor, page, details, false), () -> texts.get(text))
                .map(Plan::no)
                .orElseGet(() ->
                        Plan.step(new Step(page.version() + 1, transition, revision, text, actor.name(), at, details)));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Writes the first step of a page. */
    Outcome create(Actor actor, PageId id, Hash text, Map<Detail, String> details) {
        if (!actor.isOneOf(Transition.CREATE.by())) {
            return Transition.CREATE.notYourRole();
        }
        var step = new Step(1, Transition.CREATE, 1, text, actor.name(), now(), details);
        return standings
                .append(id, step)
                .<Outcome>map(now -> new Moved(now, true))
                .orElseGet(Refused::stale);
    }

    /** Which arrows this person may take on a page now, and why not the others. */
    public Map<Transition, Optional<Refused>> choices(Actor actor, Standing page) {
        var attempt = attempt(actor, page, Map.of(), true);
        var choices = new EnumMap<Transition, Optional<Refused>>(Transition.class);
        for (Transition transition : Transition.values()) {
            if (!transition.from().isEmpty()) {
                choices.put(transition, refusal(transition, page, attempt, head(page)));
            }
        }
        return choices;
    }

    /** Whether this person may take one arrow of which some is settled, such as the comment that it is about. */
    public Optional<Refused> choice(Actor actor, Standing page, Transition transition, Map<Detail, String> settled) {
        return refusal(transition, page, attempt(actor, page, settled, true), head(page));
    }

    /** The guards first; the application is asked only about what they let through. */
    private Optional<Refused> refusal(Transition arrow, Standing page, Attempt attempt, Supplier<Text> text) {
        var wish = new HostRules.Wish(attempt.actor(), attempt.asking(), arrow, page, text, attempt.details());
        return arrow.refusal(page, attempt).or(() -> refusal(wish));
    }

    /**
     * What only ends what was begun is not asked about, nor is a page of a release that is committed: it was asked about
     * when it was held, as if it had been published then.
     */
    private Optional<Refused> refusal(HostRules.Wish wish) {
        return switch (wish.arrow()) {
            case LAPSE, LET_GO, LEAVE -> Optional.empty();
            case HOLD -> rules.refusal(wish.as(Transition.PUBLISH));
            case PUBLISH ->
                wish.page().membership().isPresent() && !wish.asking() ? Optional.empty() : rules.refusal(wish);
            default -> rules.refusal(wish);
        };
    }

    /** Why the application does not want a page begun. */
    Optional<Refused> beginning(Actor actor, Map<Detail, String> details, Text text) {
        var first = new Step(1, Transition.CREATE, 1, text.hash(), actor.name(), now(), details);
        var page = Standing.created(PageId.random(), first);
        return rules.refusal(new HostRules.Wish(actor, false, Transition.CREATE, page, () -> text, details));
    }

    private Supplier<Text> head(Standing page) {
        return () -> texts.get(page.head().text());
    }

    /** What the application wants done with the head of a page before that goes live; only a text in review is asked about. */
    public List<ExtraStep> steps(Actor actor, Standing page) {
        return page.stage() == Stage.LEGAL_REVIEW ? rules.steps(actor, page, head(page)) : List.of();
    }

    private Attempt attempt(Actor actor, Standing page, Map<Detail, String> details, boolean asking) {
        return new Attempt(actor, asking, details, policy(page), problems(page), steps(actor, page));
    }

    /** What the head of a page needs before the public may read it. */
    public ReviewPolicy policy(Standing page) {
        return policies.of(page);
    }

    /** What it still needs of that. */
    public Pending pending(Standing page) {
        return page.pending(policy(page));
    }

    /** What keeps the head of a page from review. */
    public List<Problem> problems(Standing page) {
        var text = texts.get(page.head().text());
        return Stream.concat(types.get(page.type()).problems(text).stream(), hindrances.in(text).stream())
                .toList();
    }

    private Outcome attempt(PageId id, Function<Standing, Plan> plan) {
        for (int tries = 0; tries < TRIES; tries++) {
            var page = standings.find(id);
            if (page.isEmpty()) {
                return Refused.unknownPage();
            }
            var next = plan.apply(page.get());
            if (next.answer().isPresent()) {
                return next.answer().get();
            }
            if (next.step().isEmpty()) {
                return new Moved(page.get(), false);
            }
            var now = standings.append(id, next.step().get());
            if (now.isPresent()) {
                return new Moved(now.get(), true);
            }
        }
        return Refused.stale();
    }

    /** What to do with a page as it stands: refuse, write a step, or nothing. */
    private record Plan(Optional<Refused> answer, Optional<Step> step) {
        static Plan no(Refused refused) {
            return new Plan(Optional.of(refused), Optional.empty());
        }

        static Plan step(Step step) {
            return new Plan(Optional.empty(), Optional.of(step));
        }

        static Plan nothing() {
            return new Plan(Optional.empty(), Optional.empty());
        }
    }
}
