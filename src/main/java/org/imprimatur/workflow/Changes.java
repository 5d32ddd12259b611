package org.imprimatur.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.PagePath;
import org.imprimatur.workflow.Schedule.Planned;

/** Collects what one step changes. */
final class Changes {
    /** Why a text did not go live at its instant: it was withdrawn, sent back or changed before. */
    static final String SIGN_OFF_LOST = "SIGN_OFF_LOST";

    private final Standing was;
    private final Step step;
    private final Reviewed review;
    private Revision head;
    private Optional<Standing.Live> live;
    private Optional<Standing.Withdrawn> withdrawn;
    private List<Publication> past;
    private Set<AccountName> writers;
    private Set<AccountName> everWriters;
    private Optional<Membership> membership;
    private PagePath path;
    private List<FormerPath> former;
    private List<LegalHold> legalHolds;
    private Optional<Standing.Archived> archived;
    private Schedule schedule;

    private Changes(Standing was, Step step) {
        this.was = was;
        this.step = step;
        review = new Reviewed(was.review(), step);
        head = was.head();
        live = was.live();
        withdrawn = was.withdrawn();
        past = was.past();
        writers = was.writers();
        everWriters = was.everWriters();
        membership = was.membership();
        path = was.path();
        former = was.former();
        legalHolds = was.legalHolds();
        archived = was.archived();
        schedule = was.schedule();
    }

    static Standing of(Standing was, Step step) {
        var next = new Changes(was, step);
        next.take();
        return next.standing();
    }

    private void take() {
        switch (step.transition()) {
            case CREATE -> throw new IllegalArgumentException("page " + was.id() + " was already created");
            case SAVE -> write();
            case RESTORE -> goBack();
            case SUBMIT -> review.submit();
            case WITHDRAW -> {
                review.openAgain();
                loseSignOffs();
            }
            case SEND_BACK -> {
                review.sendBack();
                loseSignOffs();
            }
            case APPROVE -> review.signOff();
            case PUBLISH -> publish();
            case UNPUBLISH -> unpublish();
            case COMMENT, SUGGEST -> review.comment();
            case REPLY -> review.reply();
            case RESOLVE -> review.resolve(true);
            case REOPEN -> review.resolve(false);
            case ASSIGN -> review.assign();
            case TICK -> review.tick();
            case PASS -> review.pass();
            case JOIN -> membership = Optional.of(joined());
            case LEAVE -> membership = Optional.empty();
            case HOLD -> membership = membership.map(one -> one.held(step));
            case LET_GO -> membership = membership.map(Membership::letGo);
            case MOVE -> move();
            case ARCHIVE ->
                archived = Optional.of(
                        new Standing.Archived(step.number(), step.by(), step.at(), step.detail(Detail.REASON)));
            case UNARCHIVE -> archived = Optional.empty();
            case PLACE_HOLD ->
                legalHolds = Stream.concat(legalHolds.stream(), Stream.of(LegalHold.of(step)))
                        .toList();
            case LIFT_HOLD ->
                legalHolds = legalHolds.stream().filter(hold -> !isLifted(hold)).toList();
            case SCHEDULE -> schedule = schedule.with(Planned.of(Turn.GO_LIVE, step));
            case SCHEDULE_END -> schedule = schedule.with(Planned.of(Turn.COME_OFF, step));
            case UNSCHEDULE -> schedule = schedule.without(Turn.GO_LIVE);
            case UNSCHEDULE_END -> schedule = schedule.without(Turn.COME_OFF);
            case LAPSE -> lapse();
            case FOLLOW, NEWER -> {}
        }
    }

    static Revision revision(Step step) {
        return new Revision(step.revision(), step.text(), step.by(), step.at(), step.detail(Detail.NOTE));
    }

    private void write() {
        head = revision(step);
        writers = with(writers);
        everWriters = with(everWriters);
        review.write();
    }

    /** Whose suggestion was taken wrote that part of the text, though somebody else put it there. */
    private Set<AccountName> with(Set<AccountName> some) {
        var more = new TreeSet<>(some);
        more.add(step.by());
        review.taken().forEach(suggestion -> more.add(suggestion.by()));
        return Set.copyOf(more);
    }

    // An earlier text may hold sentences of anybody who ever wrote: none of them may sign it off as a stranger's.
    private void goBack() {
        write();
        writers = everWriters;
    }

    /** Where a page stands is signed off with its text: whoever moved it does not sign off for it. */
    private void move() {
        path = new PagePath(step.detail(Detail.PATH));
        writers = with(writers);
        everWriters = with(everWriters);
    }

    private boolean isLifted(LegalHold hold) {
        return String.valueOf(hold.id()).equals(step.detail(Detail.LEGAL_HOLD));
    }

    // A text whose sign-offs are gone cannot go live at any instant; that it was to is not forgotten silently.
    private void loseSignOffs() {
        schedule = schedule.lapsed(Turn.GO_LIVE, step.at(), SIGN_OFF_LOST);
    }

    private void lapse() {
        for (Turn turn : Turn.values()) {
            if (schedule.of(turn)
                    .filter(one -> String.valueOf(one.id()).equals(step.detail(Detail.SCHEDULE)))
                    .isPresent()) {
                schedule = schedule.lapsed(turn, step.at(), step.detail(Detail.WHY));
            }
        }
    }

    private void leave(PagePath left) {
        var others = former.stream().filter(one -> !one.path().equals(left));
        former = Stream.concat(others, Stream.of(new FormerPath(left, step.at())))
                .toList();
    }

    private void publish() {
        live.map(Standing.Live::path).ifPresent(this::leave);
        past = pastWith(false);
        former = former.stream().filter(one -> !one.path().equals(path)).toList();
        live = Optional.of(
                new Standing.Live(step.number(), head, path, was.signOffs(), step.by(), step.at(), company()));
        schedule = schedule.without(Turn.GO_LIVE);
        membership = Optional.empty();
        withdrawn = Optional.empty();
        writers = Set.of();
        review.publish();
    }

    private List<Publication> pastWith(boolean withdrawn) {
        return Stream.concat(past.stream(), live.stream().map(now -> Publication.of(now, step, withdrawn)))
                .toList();
    }

    private Optional<Standing.Company> company() {
        return membership.map(
                one -> new Standing.Company(one.release(), Integer.parseInt(step.detail(Detail.MEMBERS))));
    }

    private Membership joined() {
        return new Membership(
                new ReleaseId(step.detail(Detail.RELEASE)), step.detail(Detail.RELEASE_NAME), Optional.empty());
    }

    private void unpublish() {
        live.map(Standing.Live::path).ifPresent(this::leave);
        past = pastWith(true);
        live = Optional.empty();
        withdrawn = Optional.of(new Standing.Withdrawn(
                step.number(), step.by(), step.at(), step.detail(Detail.REASON), step.detail(Detail.PUBLIC_NOTE)));
        schedule = schedule.without(Turn.COME_OFF);
        loseSignOffs();
        writers = everWriters;
        review.unpublish();
    }

    private Standing standing() {
        return new Standing(
                was.id(),
                was.type(),
                was.locale(),
                path,
                was.group(),
                was.prevailing(),
                step.number(),
                was.whole() && step.number() == was.version() + 1 && step.transition() != Transition.NEWER,
                step.transition().reached(was.stage()),
                head,
                live,
                withdrawn,
                past,
                former,
                writers,
                everWriters,
                review.review(),
                membership,
                legalHolds,
                archived,
                schedule,
                Followed.of(step).or(was::followed),
                step);
    }
}
