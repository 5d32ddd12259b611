package org.imprimatur.workflow;

import static org.imprimatur.workflow.Guard.ALREADY_SIGNED;
import static org.imprimatur.workflow.Guard.CAPACITY_NOT_WANTED;
import static org.imprimatur.workflow.Guard.NOTHING_TO_REVIEW;
import static org.imprimatur.workflow.Guard.NOT_LIVE;
import static org.imprimatur.workflow.Guard.NOT_OWN_WORK;
import static org.imprimatur.workflow.Guard.REASON_NEEDED;
import static org.imprimatur.workflow.Guard.SIGN_OFF_MISSING;
import static org.imprimatur.workflow.Guard.TEXT_INCOMPLETE;
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

/** Every arrow between stages: from where, to where, who may take it, and what must hold. */
public enum Transition {
    // spotless:off
    CREATE    (at(),                               DRAFT,        by(AUTHOR, ADMIN)),
    SAVE      (at(DRAFT, PUBLISHED),               DRAFT,        by(AUTHOR, ADMIN)),
    RESTORE   (at(DRAFT, PUBLISHED),               DRAFT,        by(AUTHOR)),
    SUBMIT    (at(DRAFT),                          LEGAL_REVIEW, by(AUTHOR),          NOTHING_TO_REVIEW, TEXT_INCOMPLETE),
    WITHDRAW  (at(LEGAL_REVIEW),                   DRAFT,        by(AUTHOR)),
    SEND_BACK (at(LEGAL_REVIEW),                   DRAFT,        by(COUNSEL),         REASON_NEEDED),
    APPROVE   (at(LEGAL_REVIEW),                   LEGAL_REVIEW, by(COUNSEL),         NOT_OWN_WORK, ALREADY_SIGNED, CAPACITY_NOT_WANTED),
    PUBLISH   (at(LEGAL_REVIEW),                   PUBLISHED,    by(AUTHOR, COUNSEL), SIGN_OFF_MISSING),
    UNPUBLISH (at(DRAFT, LEGAL_REVIEW, PUBLISHED), DRAFT,        by(COUNSEL, ADMIN),  NOT_LIVE, REASON_NEEDED);
    // spotless:on

    private final Set<Stage> from;
    private final Stage to;
    private final Set<Role> by;
    private final List<Guard> guards;

    Transition(Set<Stage> from, Stage to, Set<Role> by, Guard... guards) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.guards = List.of(guards);
    }

    public Set<Stage> from() {
        return from;
    }

    public Stage to() {
        return to;
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
                .map(guard -> guard.refusal(attempt));
    }

    public Refused notYourRole() {
        return new Refused("NOT_YOUR_ROLE", Grounds.FORBIDDEN);
    }

    private static Set<Stage> at(Stage... stages) {
        return Set.of(stages);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
