package org.imprimatur.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/**
 * What is set to happen to a page, and what was set and did not.
 *
 * @param planned of each turn one at most
 * @param lapsed of each turn the latest, until another is set or somebody has taken note
 */
public record Schedule(List<Planned> planned, List<Lapsed> lapsed) {
    static final Schedule NONE = new Schedule(List.of(), List.of());

    public Schedule {
        planned = List.copyOf(planned);
        lapsed = List.copyOf(lapsed);
    }

    /**
     * That something happens at an instant.
     *
     * @param id the number of the step that set it
     * @param text the signed-off text that goes live; whichever is live comes off
     * @param reason why it comes off
     * @param note what readers are told then
     */
    public record Planned(
            Turn turn, int id, Instant at, Hash text, AccountName by, Instant set, String reason, String note) {
        static Planned of(Turn turn, Step step) {
            return new Planned(
                    turn,
                    step.number(),
                    Instant.parse(step.detail(Detail.PLANNED)),
                    step.text(),
                    step.by(),
                    step.at(),
                    step.detail(Detail.REASON),
                    step.detail(Detail.PUBLIC_NOTE));
        }
    }

    /**
     * That it did not happen.
     *
     * @param why the key of the reason
     */
    public record Lapsed(Planned planned, Instant at, String why) {
        private static final Set<String> HAVE_SENTENCES = Set.of(
                "SIGN_OFF_MISSING",
                "BLOCKING_COMMENTS_OPEN",
                "CHECKLIST_OPEN",
                "NOT_LIVE",
                "NOT_SUBMITTED",
                "RELEASE_PAGE_CHANGED",
                "RELEASE_PAGE_LEFT",
                "RELEASE_PAGE_JOINED");

        /** Names the sentence that says why; those of guards speak of now, these of then. */
        public String sentence() {
            return sentence(why);
        }

        /** The same of a reason that a step gives. */
        public static String sentence(String why) {
            if (why.equals(Changes.SIGN_OFF_LOST)) {
                return why;
            }
            return HAVE_SENTENCES.contains(why) ? "lapsed." + why : "lapsed.OTHER";
        }
    }

    public Optional<Planned> of(Turn turn) {
        return planned.stream().filter(one -> one.turn() == turn).findFirst();
    }

    public boolean isEmpty() {
        return planned.isEmpty() && lapsed.isEmpty();
    }

    boolean knows(Turn turn) {
        return of(turn).isPresent()
                || lapsed.stream().anyMatch(one -> one.planned().turn() == turn);
    }

    /** Whether the plan with this id still stands. */
    boolean stands(String id) {
        return planned.stream().anyMatch(one -> String.valueOf(one.id()).equals(id));
    }

    Schedule with(Planned fresh) {
        var without = without(fresh.turn());
        return new Schedule(
                Stream.concat(without.planned.stream(), Stream.of(fresh)).toList(), without.lapsed);
    }

    Schedule without(Turn turn) {
        return new Schedule(
                planned.stream().filter(one -> one.turn() != turn).toList(),
                lapsed.stream().filter(one -> one.planned().turn() != turn).toList());
    }

    Schedule lapsed(Turn turn, Instant at, String why) {
        return of(turn).map(gone -> {
                    var without = without(turn);
                    var more = Stream.concat(without.lapsed.stream(), Stream.of(new Lapsed(gone, at, why)));
                    return new Schedule(without.planned, more.toList());
                })
                .orElse(this);
    }
}
