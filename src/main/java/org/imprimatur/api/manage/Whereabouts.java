package org.imprimatur.api.manage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.workflow.FormerPath;
import org.imprimatur.workflow.LegalHold;
import org.imprimatur.workflow.Schedule;
import org.imprimatur.workflow.Standing;

/**
 * Where a page stands, from when until when, and what keeps it.
 *
 * @param livePath where the public reads it now
 * @param scheduled what is set to happen
 * @param lapsed what was set and did not happen
 */
public record Whereabouts(
        Optional<String> livePath,
        List<Former> formerPaths,
        List<Planned> scheduled,
        List<Lapsed> lapsed,
        List<Hold> legalHolds,
        Optional<Away> withdrawn,
        Optional<Away> archived) {
    /** Where readers found the page until then. */
    public record Former(String path, Instant until) {
        public static Former of(FormerPath one) {
            return new Former(one.path().value(), one.until());
        }
    }

    /** What happens at an instant: {@code go-live} with a text or {@code come-off}. */
    public record Planned(String turn, Instant at, String text, String by, Instant set, String reason, String note) {
        public static Planned of(Schedule.Planned one) {
            return new Planned(
                    one.turn().id(), one.at(), one.text().hex(), one.by().value(), one.set(), one.reason(), one.note());
        }
    }

    /** What did not, and the key of the reason. */
    public record Lapsed(Planned planned, Instant at, String why) {
        public static Lapsed of(Schedule.Lapsed one) {
            return new Lapsed(Planned.of(one.planned()), one.at(), one.why());
        }
    }

    /** A legal hold; its id lifts it. */
    public record Hold(int id, String by, Instant at, String reason) {
        public static Hold of(LegalHold one) {
            return new Hold(one.id(), one.by().value(), one.at(), one.reason());
        }
    }

    /** That the page is off the site or in the archive. */
    public record Away(String by, Instant at, String reason, Optional<String> note) {}

    public static Whereabouts of(Standing page) {
        return new Whereabouts(
                page.live().map(live -> live.path().value()),
                page.former().stream().map(Former::of).toList(),
                page.schedule().planned().stream().map(Planned::of).toList(),
                page.schedule().lapsed().stream().map(Lapsed::of).toList(),
                page.legalHolds().stream().map(Hold::of).toList(),
                page.withdrawn()
                        .map(one -> new Away(
                                one.by().value(),
                                one.at(),
                                one.reason(),
                                Optional.of(one.note()).filter(note -> !note.isEmpty()))),
                page.archived().map(one -> new Away(one.by().value(), one.at(), one.reason(), Optional.empty())));
    }
}
