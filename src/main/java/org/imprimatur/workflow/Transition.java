package org.imprimatur.workflow;

import static org.imprimatur.workflow.Guard.ALREADY_IN_RELEASE;
import static org.imprimatur.workflow.Guard.ALREADY_RESOLVED;
import static org.imprimatur.workflow.Guard.ALREADY_SIGNED;
import static org.imprimatur.workflow.Guard.ASSIGNEE_WROTE_IT;
import static org.imprimatur.workflow.Guard.BLOCKING_COMMENTS_OPEN;
import static org.imprimatur.workflow.Guard.BLOCKING_IS_FOR_COUNSEL;
import static org.imprimatur.workflow.Guard.CAPACITY_NOT_WANTED;
import static org.imprimatur.workflow.Guard.CAPACITY_NOT_YOURS;
import static org.imprimatur.workflow.Guard.CHECKLIST_OPEN;
import static org.imprimatur.workflow.Guard.DUE_IS_FOR_COUNSEL;
import static org.imprimatur.workflow.Guard.DUE_NEEDS_REASON;
import static org.imprimatur.workflow.Guard.END_BEFORE_LIVE;
import static org.imprimatur.workflow.Guard.GOES_LIVE_ALONE;
import static org.imprimatur.workflow.Guard.GOING_LIVE;
import static org.imprimatur.workflow.Guard.LEGAL_HOLD;
import static org.imprimatur.workflow.Guard.LIVE_AFTER_END;
import static org.imprimatur.workflow.Guard.NEVER_LIVE;
import static org.imprimatur.workflow.Guard.NOTHING_IS_DUE;
import static org.imprimatur.workflow.Guard.NOTHING_TO_REVIEW;
import static org.imprimatur.workflow.Guard.NOT_HELD;
import static org.imprimatur.workflow.Guard.NOT_IN_RELEASE;
import static org.imprimatur.workflow.Guard.NOT_LIVE;
import static org.imprimatur.workflow.Guard.NOT_OWN_WORK;
import static org.imprimatur.workflow.Guard.NOT_RESOLVED;
import static org.imprimatur.workflow.Guard.NOT_SCHEDULED;
import static org.imprimatur.workflow.Guard.NOT_YOURS_TO_RESOLVE;
import static org.imprimatur.workflow.Guard.NOT_YOUR_TURN;
import static org.imprimatur.workflow.Guard.NO_CHECKLIST;
import static org.imprimatur.workflow.Guard.NO_END_SCHEDULED;
import static org.imprimatur.workflow.Guard.NO_LEGAL_HOLD;
import static org.imprimatur.workflow.Guard.PATH_SAME;
import static org.imprimatur.workflow.Guard.QUOTE_NEEDED;
import static org.imprimatur.workflow.Guard.REASON_NEEDED;
import static org.imprimatur.workflow.Guard.RELEASE_MEMBER;
import static org.imprimatur.workflow.Guard.SCHEDULE_OVER;
import static org.imprimatur.workflow.Guard.SIGN_OFF_MISSING;
import static org.imprimatur.workflow.Guard.STEP_MISSING;
import static org.imprimatur.workflow.Guard.STEP_NOT_YOURS;
import static org.imprimatur.workflow.Guard.STEP_PASSED;
import static org.imprimatur.workflow.Guard.STILL_LIVE;
import static org.imprimatur.workflow.Guard.STILL_SCHEDULED;
import static org.imprimatur.workflow.Guard.SUGGESTION_SETTLED;
import static org.imprimatur.workflow.Guard.TEXT_INCOMPLETE;
import static org.imprimatur.workflow.Guard.UNKNOWN_COMMENT;
import static org.imprimatur.workflow.Guard.UNKNOWN_ITEM;
import static org.imprimatur.workflow.Guard.UNKNOWN_STEP;
import static org.imprimatur.workflow.Guard.WORDS_NEEDED;
import static org.imprimatur.workflow.Role.ADMIN;
import static org.imprimatur.workflow.Role.AUTHOR;
import static org.imprimatur.workflow.Role.COUNSEL;
import static org.imprimatur.workflow.Stage.ARCHIVED;
import static org.imprimatur.workflow.Stage.DRAFT;
import static org.imprimatur.workflow.Stage.LEGAL_REVIEW;
import static org.imprimatur.workflow.Stage.PUBLISHED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.workflow.Outcome.Refused;

/** Every arrow that a page may take: from where, to where, who may take it, and what must hold. */
public enum Transition {
    // spotless:off
    CREATE    (at(),                               to(DRAFT),        by(AUTHOR, ADMIN)),
    SAVE      (at(DRAFT, PUBLISHED),               to(DRAFT),        by(AUTHOR, ADMIN),          SUGGESTION_SETTLED),
    RESTORE   (at(DRAFT, PUBLISHED),               to(DRAFT),        by(AUTHOR)),
    SUBMIT    (at(DRAFT),                          to(LEGAL_REVIEW), by(AUTHOR),                 NOTHING_TO_REVIEW, TEXT_INCOMPLETE, ASSIGNEE_WROTE_IT),
    WITHDRAW  (at(LEGAL_REVIEW),                   to(DRAFT),        by(AUTHOR),                 GOING_LIVE),
    SEND_BACK (at(LEGAL_REVIEW),                   to(DRAFT),        by(COUNSEL),                GOING_LIVE, REASON_NEEDED),
    APPROVE   (at(LEGAL_REVIEW),                   to(LEGAL_REVIEW), by(COUNSEL),                GOING_LIVE, NOT_OWN_WORK, ALREADY_SIGNED, CAPACITY_NOT_WANTED, CAPACITY_NOT_YOURS, NOT_YOUR_TURN, TEXT_INCOMPLETE, BLOCKING_COMMENTS_OPEN, CHECKLIST_OPEN),
    PUBLISH   (at(LEGAL_REVIEW),                   to(PUBLISHED),    by(AUTHOR, COUNSEL),        SCHEDULE_OVER, RELEASE_MEMBER, TEXT_INCOMPLETE, SIGN_OFF_MISSING, BLOCKING_COMMENTS_OPEN, CHECKLIST_OPEN, STEP_MISSING),
    UNPUBLISH (at(DRAFT, LEGAL_REVIEW, PUBLISHED), to(DRAFT),        by(COUNSEL, ADMIN),         SCHEDULE_OVER, GOING_LIVE, NOT_LIVE, REASON_NEEDED),
    // These stay where they are taken: they change neither the text nor its sign-offs.
    COMMENT   (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL, ADMIN), GOING_LIVE, WORDS_NEEDED, BLOCKING_IS_FOR_COUNSEL),
    SUGGEST   (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL, ADMIN), GOING_LIVE, QUOTE_NEEDED, BLOCKING_IS_FOR_COUNSEL),
    REPLY     (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL, ADMIN), UNKNOWN_COMMENT, WORDS_NEEDED),
    RESOLVE   (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL, ADMIN), UNKNOWN_COMMENT, ALREADY_RESOLVED, NOT_YOURS_TO_RESOLVE),
    REOPEN    (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL, ADMIN), GOING_LIVE, UNKNOWN_COMMENT, NOT_RESOLVED),
    FOLLOW    (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL, ADMIN)),
    ASSIGN    (at(DRAFT, LEGAL_REVIEW),            stay(),           by(AUTHOR, COUNSEL, ADMIN), ASSIGNEE_WROTE_IT, DUE_IS_FOR_COUNSEL, NOTHING_IS_DUE, DUE_NEEDS_REASON),
    TICK      (at(LEGAL_REVIEW),                   stay(),           by(COUNSEL),                GOING_LIVE, NO_CHECKLIST, NOT_OWN_WORK, UNKNOWN_ITEM),
    PASS      (at(LEGAL_REVIEW),                   stay(),           by(AUTHOR, COUNSEL, ADMIN), GOING_LIVE, UNKNOWN_STEP, STEP_PASSED, STEP_NOT_YOURS),
    // A page goes live with others: it joins them, and is held while all of them are about to go live.
    JOIN      (at(DRAFT, LEGAL_REVIEW),            stay(),           by(AUTHOR, COUNSEL),        ALREADY_IN_RELEASE, GOES_LIVE_ALONE),
    LEAVE     (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL),        NOT_IN_RELEASE, GOING_LIVE),
    HOLD      (at(LEGAL_REVIEW),                   stay(),           by(AUTHOR, COUNSEL),        NOT_IN_RELEASE, GOING_LIVE, TEXT_INCOMPLETE, SIGN_OFF_MISSING, BLOCKING_COMMENTS_OPEN, CHECKLIST_OPEN, STEP_MISSING),
    LET_GO    (at(LEGAL_REVIEW),                   stay(),           by(AUTHOR, COUNSEL),        NOT_IN_RELEASE, NOT_HELD),
    // Where the page stands, from its next publication on; what is put away, and what may not be.
    MOVE      (at(DRAFT, PUBLISHED),               to(DRAFT),        by(AUTHOR, ADMIN),          PATH_SAME),
    ARCHIVE   (at(DRAFT),                          to(ARCHIVED),     by(AUTHOR, ADMIN),          STILL_LIVE, LEGAL_HOLD, RELEASE_MEMBER, STILL_SCHEDULED, REASON_NEEDED),
    UNARCHIVE (at(ARCHIVED),                       to(DRAFT),        by(AUTHOR, ADMIN)),
    PLACE_HOLD(at(DRAFT, LEGAL_REVIEW, PUBLISHED, ARCHIVED), stay(), by(COUNSEL),                REASON_NEEDED),
    LIFT_HOLD (at(DRAFT, LEGAL_REVIEW, PUBLISHED, ARCHIVED), stay(), by(COUNSEL),                NO_LEGAL_HOLD, REASON_NEEDED),
    // What happens at an instant that is set is publishing or unpublishing as by hand; where it cannot be, it lapses.
    SCHEDULE  (at(LEGAL_REVIEW),                   stay(),           by(AUTHOR, COUNSEL),        RELEASE_MEMBER, TEXT_INCOMPLETE, SIGN_OFF_MISSING, BLOCKING_COMMENTS_OPEN, CHECKLIST_OPEN, STEP_MISSING, LIVE_AFTER_END),
    UNSCHEDULE(at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL),        NOT_SCHEDULED),
    SCHEDULE_END  (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),       by(COUNSEL, ADMIN),         GOING_LIVE, NEVER_LIVE, END_BEFORE_LIVE, REASON_NEEDED),
    UNSCHEDULE_END(at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),       by(COUNSEL, ADMIN),         NO_END_SCHEDULED),
    LAPSE     (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL, ADMIN), SCHEDULE_OVER),
    // Nobody takes this one: a newer version of the product, which runs beside this one during an update, did something.
    NEWER     (at(),                               stay(),           Set.of());
    // spotless:on

    private final Set<Stage> from;
    private final Optional<Stage> to;
    private final Set<Role> by;
    private final List<Guard> guards;

    Transition(Set<Stage> from, Optional<Stage> to, Set<Role> by, Guard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.guards = List.of(guards);
    }

    public Set<Stage> from() {
        return from;
    }

    /** Empty where the page stays in its stage. */
    public Optional<Stage> to() {
        return to;
    }

    /** Where a page stands that takes the arrow there. */
    Stage reached(Stage here) {
        return to.orElse(here);
    }

    public Set<Role> by() {
        return by;
    }

    public List<Guard> guards() {
        return guards;
    }

    /** As addresses and the journal spell it, for example {@code send-back}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Transition> ofId(String id) {
        return List.of(values()).stream()
                .filter(transition -> transition.id().equals(id))
                .findFirst();
    }

    /** Why the attempt may not be made on a page that stands so; empty where it may. */
    public Optional<Refused> refusal(Standing page, Attempt attempt) {
        if (!attempt.actor().isOneOf(by)) {
            return Optional.of(notYourRole());
        }
        if (!page.whole()) {
            return Optional.of(new Refused("JOURNAL_BROKEN", Grounds.CONFLICT));
        }
        if (!from.contains(page.stage())) {
            return Optional.of(new Refused(notHere(page.stage()), Grounds.CONFLICT));
        }
        return guards.stream()
                .filter(guard -> !guard.holds(page, attempt))
                .findFirst()
                .map(guard -> guard.refusal(page, attempt));
    }

    private static String notHere(Stage stage) {
        return switch (stage) {
            case LEGAL_REVIEW -> "LOCKED_IN_REVIEW";
            case ARCHIVED -> "IS_ARCHIVED";
            case DRAFT, PUBLISHED -> "NOT_IN_THIS_STAGE";
        };
    }

    public Refused notYourRole() {
        return new Refused("NOT_YOUR_ROLE", Grounds.FORBIDDEN);
    }

    private static Set<Stage> at(Stage... stages) {
        return Set.of(stages);
    }

    private static Optional<Stage> to(Stage stage) {
        return Optional.of(stage);
    }

    private static Optional<Stage> stay() {
        return Optional.empty();
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
