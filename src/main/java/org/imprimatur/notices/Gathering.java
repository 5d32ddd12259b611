package org.imprimatur.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.PageJournal;
import org.imprimatur.journal.Ranking;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.PageId;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/** Reads in the journals what there is to tell since mail was switched on. */
public final class Gathering {
    /** Entries of other nodes, whose clocks may differ, are looked at again for so long. */
    private static final Duration MARGIN = Duration.ofDays(1);

    private final Standings standings;
    private final Ranking<Instant> stirred;
    private final Journals journals;
    private final Announcing announcing;
    private final Calendar calendar;
    private final Calling calling;
    private final Mailboxes mailboxes;
    private final Outbox outbox;
    private final Map<PageId, Integer> read = new HashMap<>();
    private final Set<String> reminded = new HashSet<>();

    public Gathering(
            Standings standings,
            Journals journals,
            Announcing announcing,
            Calendar calendar,
            Calling calling,
            Mailboxes mailboxes,
            Outbox outbox) {
        this.standings = standings;
        this.stirred = new Ranking<>(standings, page -> Optional.of(page.last().at()), Comparator.reverseOrder());
        this.journals = journals;
        this.announcing = announcing;
        this.calendar = calendar;
        this.calling = calling;
        this.mailboxes = mailboxes;
        this.outbox = outbox;
    }

    /** What came up since it was asked last, the oldest first; after a start, what may not have been told before it. */
    List<Due> fresh(Instant on, Instant now) {
        var since = outbox.settled()
                .map(done -> done.minus(MARGIN))
                .filter(on::isBefore)
                .orElse(on);
        var found = new ArrayList<Due>();
        for (Standing page : stirred.upTo(since)) {
            if (page.last().at().isAfter(since) && page.version() > read.getOrDefault(page.id(), 0)) {
                found.addAll(steps(page.id(), since, now));
            }
        }
        standings.in(Stage.LEGAL_REVIEW).forEach(page -> found.addAll(reminders(page, on, now)));
        for (Standing page : calendar.near(now)) {
            calendar.of(page, now).forEach(notices -> found.addAll(reminders(page.id(), notices, now)));
        }
        calling.since(on)
                .forEach(notices -> found.addAll(reminders(notices.get(0).page(), notices, now)));
        found.sort(Comparator.comparing(Due::at));
        return found;
    }

    /** A notice, and since when there is reason for it. */
    record Due(Notice notice, Instant at) {}

    private List<Due> steps(PageId page, Instant since, Instant now) {
        var found = new ArrayList<Due>();
        var entries = journals.of(Subject.of(page));
        int known = read.getOrDefault(page, 0);
        Standing before = null;
        for (var entry : entries) {
            var step = PageJournal.step(entry);
            var after = before == null ? Standing.created(page, step) : before.after(step);
            if (before != null && step.number() > known && step.at().isAfter(since)) {
                announcing
                        .of(before, step, after)
                        .map(notices -> told(page, About.entry(step.number()).id(), notices, now))
                        .ifPresent(notices -> notices.forEach(one -> found.add(new Due(one, step.at()))));
            }
            before = after;
        }
        read.put(page, entries.size());
        return found;
    }

    private List<Due> reminders(Standing page, Instant on, Instant now) {
        return page.review().due().filter(on::isBefore).isEmpty()
                ? List.of()
                : reminders(page.id(), announcing.reminders(page, now), now);
    }

    private List<Due> reminders(PageId page, List<Notice> notices, Instant now) {
        if (notices.isEmpty()) {
            return List.of();
        }
        var about = notices.get(0).about() + "-" + notices.get(0).kind().id();
        if (!reminded.add(page + "/" + about)) {
            return List.of();
        }
        return told(page, about, notices, now).stream()
                .map(notice -> new Due(notice, now))
                .toList();
    }

    /** Whoever wants no mail now is not told later either. */
    private List<Notice> told(PageId page, String about, List<Notice> notices, Instant now) {
        return outbox.told(page, about)
                .orElseGet(() -> outbox.tell(
                        page,
                        about,
                        notices.stream()
                                .filter(notice -> mailboxes.wants(notice.to()))
                                .toList(),
                        now));
    }
}
