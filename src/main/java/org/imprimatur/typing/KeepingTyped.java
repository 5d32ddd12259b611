package org.imprimatur.typing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imprimatur.accounts.Answer;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.workflow.Actor;
import org.imprimatur.workflow.Grounds;
import org.imprimatur.workflow.Outcome.Refused;
import org.imprimatur.workflow.Transition;

/** Keeps what people type until they save it, throw it away, or leave it alone for long. */
public final class KeepingTyped {
    private static final Logger LOG = Logger.getLogger(KeepingTyped.class.getName());

    /** More than any page; in characters. */
    public static final int LONGEST = 2_000_000;

    /** A person who opens one page that often and never saves is a program. */
    private static final int MOST_SITTINGS = 40;

    /** How long one can think better of throwing something away. */
    private static final Duration SECOND_THOUGHTS = Duration.ofDays(1);

    private static final Comparator<WorkingCopy> NEWEST =
            Comparator.comparing(WorkingCopy::at).reversed();

    private final WorkingCopies copies;
    private final Duration patience;
    private final Predicate<String> held;
    private final Clock clock;

    /**
     * @param patience how long a copy that nobody touches is kept
     * @param held says of which texts nothing may be removed for the time being
     */
    public KeepingTyped(WorkingCopies copies, Duration patience, Predicate<String> held, Clock clock) {
        this.copies = copies;
        this.patience = patience;
        this.held = held;
        this.clock = clock;
    }

    /**
     * Keeps what was typed so far.
     *
     * @param stroke what was kept, or saved, with this one or a higher one in the same sitting stays
     */
    public Answer<WorkingCopy> keep(
            Actor actor, String about, String sitting, int base, Map<String, List<String>> inputs, long stroke) {
        var key = new CopyKey(about, actor.name(), sitting);
        var was = copies.find(key);
        return refusal(actor, key, inputs, was.isPresent())
                .<Answer<WorkingCopy>>map(Answer.No::new)
                .orElseGet(() -> new Answer.Yes<>(was.filter(one -> one.stroke() >= stroke)
                        .orElseGet(() -> put(new WorkingCopy(key, base, inputs, stroke, now(), Optional.empty())))));
    }

    private Optional<Refused> refusal(Actor actor, CopyKey key, Map<String, List<String>> inputs, boolean known) {
        if (!actor.isOneOf(Transition.SAVE.by())) {
            return Optional.of(Transition.SAVE.notYourRole());
        }
        if (WorkingCopy.size(inputs) > LONGEST) {
            return Optional.of(new Refused("COPY_TOO_LONG", Grounds.INVALID, String.valueOf(LONGEST)));
        }
        return !known && waiting(key.about(), key.owner()).size() >= MOST_SITTINGS
                ? Optional.of(new Refused("TOO_MANY_COPIES", Grounds.CONFLICT, String.valueOf(MOST_SITTINGS)))
                : Optional.empty();
    }

    private WorkingCopy put(WorkingCopy copy) {
        copies.put(copy);
        return copy;
    }

    /** What somebody typed into a text and neither saved nor threw away, the newest first. */
    public List<WorkingCopy> waiting(String about, AccountName owner) {
        return copies.of(about, owner).stream()
                .filter(copy -> !copy.isThrown())
                .sorted(NEWEST)
                .toList();
    }

    /** What they threw away and can still have back, the newest first. */
    public List<WorkingCopy> thrown(String about, AccountName owner) {
        return copies.of(about, owner).stream()
                .filter(copy -> copy.isThrown() && !copy.isSpent())
                .sorted(NEWEST)
                .toList();
    }

    public Optional<WorkingCopy> find(CopyKey key) {
        return copies.find(key);
    }

    public void throwAway(CopyKey key) {
        copies.find(key).ifPresent(copy -> copies.put(copy.thrown(Optional.of(now()))));
    }

    public void takeBack(CopyKey key) {
        copies.find(key).ifPresent(copy -> copies.put(copy.thrown(Optional.empty())));
    }

    /**
     * Its text is saved. What is left of it for a day keeps a word that was on its way meanwhile from coming back. Where the
     * store keeps nothing now, the text is saved all the same: the copy is known again as what was saved.
     *
     * @param stroke the last one that was saved
     */
    public void settle(CopyKey key, long stroke) {
        try {
            copies.put(new WorkingCopy(key, 0, Map.of(), stroke, now(), Optional.of(now())));
        } catch (UnavailableException notNow) {
            LOG.log(Level.FINE, "a copy of what is saved stays for now: {0}", notNow.getMessage());
        }
    }

    /** The text of the copy that a sitting began from is saved, unless another tab typed on in it since. */
    public void settle(CopyKey key, Instant asOf) {
        copies.find(key)
                .filter(copy -> !copy.isSpent() && !copy.at().isAfter(asOf))
                .ifPresent(copy -> settle(key, copy.stroke()));
    }

    /**
     * Removes what was left alone for too long, and what was thrown away for good.
     *
     * @return how many those were
     */
    public int tidy() {
        var old = new ArrayList<CopyKey>();
        copies.forEach(copy -> {
            if (isOver(copy) && !held.test(copy.key().about())) {
                old.add(copy.key());
            }
        });
        old.forEach(copies::remove);
        return old.size();
    }

    private boolean isOver(WorkingCopy copy) {
        var until = copy.thrown()
                .map(then -> then.plus(SECOND_THOUGHTS))
                .orElseGet(() -> copy.at().plus(patience));
        return until.isBefore(now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
