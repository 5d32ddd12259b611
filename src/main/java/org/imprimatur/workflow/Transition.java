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
import static org.imprimatur.workflow.Guard.GOING_LIVE;
import static org.imprimatur.workflow.Guard.NOTHING_IS_DUE;
import static org.imprimatur.workflow.Guard.NOTHING_TO_REVIEW;
import static org.imprimatur.workflow.Guard.NOT_HELD;
import static org.imprimatur.workflow.Guard.NOT_IN_RELEASE;
import static org.imprimatur.workflow.Guard.NOT_LIVE;
import static org.imprimatur.workflow.Guard.NOT_OWN_WORK;
import static org.imprimatur.workflow.Guard.NOT_RESOLVED;
import static org.imprimatur.workflow.Guard.NOT_YOURS_TO_RESOLVE;
import static org.imprimatur.workflow.Guard.NOT_YOUR_TURN;
import static org.imprimatur.workflow.Guard.NO_CHECKLIST;
import static org.imprimatur.workflow.Guard.QUOTE_NEEDED;
import static org.imprimatur.workflow.Guard.REASON_NEEDED;
import static org.imprimatur.workflow.Guard.RELEASE_MEMBER;
import static org.imprimatur.workflow.Guard.SIGN_OFF_MISSING;
import static org.imprimatur.workflow.Guard.SUGGESTION_SETTLED;
import static org.imprimatur.workflow.Guard.TEXT_INCOMPLETE;
import static org.imprimatur.workflow.Guard.UNKNOWN_COMMENT;
import static org.imprimatur.workflow.Guard.UNKNOWN_ITEM;
import static org.imprimatur.workflow.Guard.WORDS_NEEDED;
import static org.imprimatur.workflow.Role.ADMIN;
import static org.imprimatur.workflow.Role.AUTHOR;
import static org.imprimatur.workflow.Role.COUNSEL;
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
    APPROVE   (at(LEGAL_REVIEW),                   to(LEGAL_REVIEW), by(COUNSEL),                GOING_LIVE, NOT_OWN_WORK, ALREADY_SIGNED, CAPACITY_NOT_WANTED, CAPACITY_NOT_YOURS, NOT_YOUR_TURN, BLOCKING_COMMENTS_OPEN, CHECKLIST_OPEN),
    PUBLISH   (at(LEGAL_REVIEW),                   to(PUBLISHED),    by(AUTHOR, COUNSEL),        RELEASE_MEMBER, SIGN_OFF_MISSING, BLOCKING_COMMENTS_OPEN, CHECKLIST_OPEN),
    UNPUBLISH (at(DRAFT, LEGAL_REVIEW, PUBLISHED), to(DRAFT),        by(COUNSEL, ADMIN),         GOING_LIVE, NOT_LIVE, REASON_NEEDED),
    // These stay where they are taken: they change neither the text nor its sign-offs.
    COMMENT   (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL, ADMIN), GOING_LIVE, WORDS_NEEDED, BLOCKING_IS_FOR_COUNSEL),
    SUGGEST   (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL, ADMIN), GOING_LIVE, QUOTE_NEEDED, BLOCKING_IS_FOR_COUNSEL),
    REPLY     (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL, ADMIN), UNKNOWN_COMMENT, WORDS_NEEDED),
    RESOLVE   (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL, ADMIN), UNKNOWN_COMMENT, ALREADY_RESOLVED, NOT_YOURS_TO_RESOLVE),
    REOPEN    (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL, ADMIN), GOING_LIVE, UNKNOWN_COMMENT, NOT_RESOLVED),
    ASSIGN    (at(DRAFT, LEGAL_REVIEW),            stay(),           by(AUTHOR, COUNSEL, ADMIN), ASSIGNEE_WROTE_IT, DUE_IS_FOR_COUNSEL, NOTHING_IS_DUE, DUE_NEEDS_REASON),
    TICK      (at(LEGAL_REVIEW),                   stay(),           by(COUNSEL),                GOING_LIVE, NO_CHECKLIST, NOT_OWN_WORK, UNKNOWN_ITEM),
    // A page goes live with others: it joins them, and is held while all of them are about to go live.
    JOIN      (at(DRAFT, LEGAL_REVIEW),            stay(),           by(AUTHOR, COUNSEL),        ALREADY_IN_RELEASE),
    LEAVE     (at(DRAFT, LEGAL_REVIEW, PUBLISHED), stay(),           by(AUTHOR, COUNSEL),        NOT_IN_RELEASE, GOING_LIVE),
    HOLD      (at(LEGAL_REVIEW),                   stay(),           by(AUTHOR, COUNSEL),        NOT_IN_RELEASE, GOING_LIVE, SIGN_OFF_MISSING, BLOCKING_COMMENTS_OPEN, CHECKLIST_OPEN),
    LET_GO    (at(LEGAL_REVIEW),                   stay(),           by(AUTHOR, COUNSEL),        NOT_IN_RELEASE, NOT_HELD);
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
        if (!from.contains(page.stage())) {
            return Optional.of(new Refused(
                    page.stage() == LEGAL_REVIEW ? "LOCKED_IN_REVIEW" : "NOT_IN_THIS_STAGE", Grounds.CONFLICT));
        }
        return guards.stream()
                .filter(guard -> !guard.holds(page, attempt))
                .findFirst()
                .map(guard -> guard.refusal(page, attempt));
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
