package org.imprimatur.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.page.AccountName;

/** Collects what one step changes in a review. */
final class Reviewed {
    private final Step step;
    private List<SignOff> signOffs;
    private List<Tick> ticks;
    private List<Pass> passes;
    private Optional<Review.Submission> submission;
    private Optional<Instant> due;
    private Optional<Assignment> assignment;
    private Optional<Review.SentBack> sentBack;
    private List<Remark> remarks;
    private List<Answered> answers;

    Reviewed(Review was, Step step) {
        this.step = step;
        signOffs = was.signOffs();
        ticks = was.ticks();
        passes = was.passes();
        submission = was.submission();
        due = was.due();
        assignment = was.assignment();
        sentBack = was.sentBack();
        remarks = was.remarks();
        answers = was.answers();
    }

    Review review() {
        return new Review(signOffs, ticks, passes, submission, due, assignment, sentBack, remarks, answers);
    }

    void submit() {
        submission = Optional.of(new Review.Submission(step.by(), step.at(), step.detail(Detail.NOTE)));
        due = step.says(Detail.DUE).map(Instant::parse);
        step.says(Detail.ASSIGNEE).ifPresent(this::assignTo);
    }

    /** Whatever was answered so far was an answer to a question that nobody asks any more. */
    void openAgain() {
        signOffs = List.of();
        ticks = List.of();
        passes = List.of();
        submission = Optional.empty();
        due = Optional.empty();
    }

    /** A new text; the suggestions that it takes over need no other answer. */
    void write() {
        openAgain();
        taken().forEach(taken -> resolve(taken.id(), true));
    }

    List<Remark> taken() {
        var ids = Items.in(step.detail(Detail.SUGGESTION));
        return remarks.stream()
                .filter(remark -> ids.contains(String.valueOf(remark.id())))
                .toList();
    }

    private void answer(Instant at, boolean isYes) {
        submission.ifPresent(asked -> answers = new Answered(asked.at(), at, isYes).after(answers));
    }

    void sendBack() {
        answer(step.at(), false);
        openAgain();
        sentBack = Optional.of(new Review.SentBack(step.by(), step.at(), step.detail(Detail.REASON), step.text()));
    }

    void signOff() {
        signOffs = with(signOffs, SignOff.of(step));
    }

    /** What was settled before a text went live stays settled. */
    void publish() {
        answer(signOffs.stream().map(SignOff::at).max(Comparator.naturalOrder()).orElse(step.at()), true);
        openAgain();
        sentBack = Optional.empty();
        assignment = Optional.empty();
        remarks = remarks.stream().filter(Remark::isOpen).toList();
    }

    void unpublish() {
        openAgain();
        assignment = Optional.empty();
    }

    void comment() {
        var isBlocking = step.detail(Detail.BLOCKING).equals("true");
        remarks = with(remarks, new Remark(step.number(), step.by(), isBlocking, true, mentioned()));
    }

    /** Whoever replies has answered to being mentioned. */
    void reply() {
        change(Integer.parseInt(step.detail(Detail.COMMENT)), remark -> remark.answered(step.by(), mentioned()));
    }

    private Set<AccountName> mentioned() {
        return Items.in(step.detail(Detail.MENTIONED)).stream()
                .map(AccountName::new)
                .filter(name -> !name.equals(step.by()))
                .collect(Collectors.toUnmodifiableSet());
    }

    void resolve(boolean isResolved) {
        resolve(Integer.parseInt(step.detail(Detail.COMMENT)), isResolved);
    }

    private void resolve(int id, boolean isResolved) {
        change(id, remark -> remark.resolved(isResolved));
    }

    private void change(int id, UnaryOperator<Remark> change) {
        remarks = remarks.stream()
                .map(remark -> remark.id() == id ? change.apply(remark) : remark)
                .toList();
    }

    /** Who only says until when does not say who. */
    void assign() {
        var until = step.says(Detail.DUE).map(Instant::parse);
        if (until.isEmpty() || step.says(Detail.ASSIGNEE).isPresent()) {
            assignTo(step.detail(Detail.ASSIGNEE));
        }
        due = until.or(() -> due);
    }

    private void assignTo(String account) {
        assignment = Optional.of(account)
                .filter(AccountName::isOne)
                .map(name -> new Assignment(new AccountName(name), step.by(), step.at()));
    }

    void pass() {
        passes = with(passes, new Pass(step.detail(Detail.STEP), step.by(), step.at(), step.detail(Detail.NOTE)));
    }

    void tick() {
        var fresh = Items.in(step.detail(Detail.TICKED));
        var gone = Items.in(step.detail(Detail.UNTICKED));
        var kept = ticks.stream().filter(tick -> !fresh.contains(tick.item()) && !gone.contains(tick.item()));
        ticks = Stream.concat(kept, fresh.stream().map(item -> new Tick(item, step.by(), step.at())))
                .toList();
    }

    private static <T> List<T> with(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
