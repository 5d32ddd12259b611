package org.imprimatur.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.page.AccountName;
import org.imprimatur.review.Mentions;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;

/** Who is told when a page takes a step or an answer is due. Nobody is told what they did themselves. */
public final class Announcing {
    static final Duration SOON = Duration.ofDays(1);

    private final Accounts accounts;
    private final Missing missing;

    public Announcing(Accounts accounts, Missing missing) {
        this.accounts = accounts;
        this.missing = missing;
    }

    /** Tells in which capacities a page's head still needs a sign-off. */
    public interface Missing {
        List<String> of(Standing page);
    }

    /** Who is asked to review the page as it stands. */
    public List<AccountName> toldToReview(Standing page) {
        return askedBy(page).stream().filter(this::isThere).toList();
    }

    /** Who learns how the page was answered: who wrote it and who submitted it. */
    public List<AccountName> toldOfAnswer(Standing page) {
        return authors(page).stream().filter(this::isThere).toList();
    }

    /** Empty where the step is none that anybody is told of. */
    Optional<List<Notice>> of(Standing before, Step step, Standing after) {
        var lapsed = lapsed(before, step, after);
        var told = moved(before, step, after);
        return lapsed.isEmpty()
                ? told
                : Optional.of(Stream.concat(told.stream().flatMap(List::stream), lapsed.stream())
                        .toList());
    }

    /** Those who set what does not happen any more, unless they brought that about themselves. */
    private List<Notice> lapsed(Standing before, Step step, Standing after) {
        return after.schedule().lapsed().stream()
                .filter(one -> before.schedule().planned().contains(one.planned()))
                .map(one -> one.planned().by())
                .filter(name -> isThere(name) && (isByItself(step) || !name.equals(step.by())))
                .map(name -> new Notice(Kind.SCHEDULE_LAPSED, after.id(), About.entry(step.number()), name))
                .toList();
    }

    /** What was set happens in somebody's name without their doing: they are told as well. */
    private static boolean isByItself(Step step) {
        return step.says(Detail.SCHEDULE).isPresent();
    }

    private Optional<List<Notice>> moved(Standing before, Step step, Standing after) {
        return switch (step.transition()) {
            case SUBMIT -> Optional.of(told(Kind.REVIEW_ASKED, askedBy(after), step, after));
            case ASSIGN -> assigned(before, step, after);
            case SEND_BACK -> Optional.of(told(Kind.SENT_BACK, authors(before), step, after));
            case APPROVE -> Optional.of(told(Kind.APPROVED, authors(before), step, after));
            case PUBLISH -> Optional.of(told(Kind.PUBLISHED, readersOf(before, step), step, after));
            case COMMENT, SUGGEST, REPLY -> mentioned(step, after);
            default -> Optional.empty();
        };
    }

    private Optional<List<Notice>> assigned(Standing before, Step step, Standing after) {
        if (after.stage() != Stage.LEGAL_REVIEW || before.assignee().equals(after.assignee())) {
            return Optional.empty();
        }
        var kind = after.assignee().isPresent() ? Kind.ASSIGNED : Kind.REVIEW_ASKED;
        return Optional.of(told(kind, askedBy(after), step, after));
    }

    private Optional<List<Notice>> mentioned(Step step, Standing after) {
        var named = Mentions.in(step.detail(Detail.WORDS), this::isThere);
        return named.isEmpty() ? Optional.empty() : Optional.of(told(Kind.MENTIONED, named, step, after));
    }

    private static Set<AccountName> readersOf(Standing before, Step step) {
        var all = new TreeSet<>(authors(before));
        if (isByItself(step)) {
            all.add(step.by());
        }
        return all;
    }

    private List<Notice> told(Kind kind, Set<AccountName> whom, Step step, Standing page) {
        return whom.stream()
                .filter(name -> (isByItself(step) || !name.equals(step.by())) && isThere(name))
                .map(name -> new Notice(kind, page.id(), About.entry(step.number()), name))
                .toList();
    }

    /** What time alone brings about. */
    List<Notice> reminders(Standing page, Instant now) {
        var due = page.review().due();
        var asked = page.submission();
        if (page.stage() != Stage.LEGAL_REVIEW || due.isEmpty() || asked.isEmpty()) {
            return List.of();
        }
        if (!now.isBefore(due.get())) {
            return reminders(Kind.OVERDUE, page, due.get());
        }
        var soon = due.get().minus(SOON);
        return now.isBefore(soon) || asked.get().at().isAfter(soon)
                ? List.of()
                : reminders(Kind.DUE_SOON, page, due.get());
    }

    private List<Notice> reminders(Kind kind, Standing page, Instant due) {
        return askedBy(page).stream()
                .filter(this::isThere)
                .map(name -> new Notice(kind, page.id(), About.due(due), name))
                .toList();
    }

    private boolean isThere(AccountName name) {
        return accounts.find(name).filter(account -> !account.disabled()).isPresent();
    }

    /** The one who is asked by name, or else everybody who may still sign the text off. */
    private Set<AccountName> askedBy(Standing page) {
        return page.assignee().map(Set::of).orElseGet(() -> team(page));
    }

    private Set<AccountName> team(Standing page) {
        var others = new HashSet<>(page.writers());
        page.signOffs().stream().map(SignOff::by).forEach(others::add);
        var wanted = missing.of(page);
        return accounts.all().stream()
                .filter(account -> account.capacities().stream().anyMatch(wanted::contains))
                .map(Account::name)
                .filter(name -> !others.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<AccountName> authors(Standing page) {
        var asked = page.submission().map(submission -> submission.by());
        return Stream.concat(page.writers().stream(), asked.stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
