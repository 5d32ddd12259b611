package org.imprimatur.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.claims.Certificates;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Ranking;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Brief;
import org.imprimatur.workflow.Standing;

/**
 * Who is reminded of days that live pages name: when what they tell of ends, and by when they are to be looked at again.
 * Days begin at midnight UTC, as on the site. Each step is told once; whoever comes late is told of the nearest alone.
 */
public final class Calendar {
    /** How many days before. */
    private static final List<Integer> STEPS = List.of(0, 1, 7, 14, 30, 60, 90);

    /** What is over for longer was told long ago, or is no news to anybody. */
    private static final int STALE = 14;

    private final Briefs briefs;
    private final Ranking<LocalDate> ends;
    private final Ranking<LocalDate> lookedAt;
    private final Certificates certificates;
    private final Accounts accounts;

    public Calendar(Standings standings, Briefs briefs, Certificates certificates, Accounts accounts) {
        this.briefs = briefs;
        this.ends = days(standings, Brief::lastDay);
        this.lookedAt = days(standings, Brief::reviewDay);
        this.certificates = certificates;
        this.accounts = accounts;
    }

    private Ranking<LocalDate> days(Standings standings, Function<Brief, Optional<LocalDate>> day) {
        return new Ranking<>(standings, page -> briefs.live(page).flatMap(day), Comparator.naturalOrder());
    }

    /** The pages of which there may be something to tell now; of no other is there. */
    Set<Standing> near(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var first = today.minusDays(STALE);
        var last = today.plusDays(Collections.max(STEPS));
        var near = new LinkedHashSet<>(ends.between(first, last));
        near.addAll(lookedAt.between(first, last));
        certificates.over(today).stream()
                .filter(over -> over.end().filter(day -> !day.isBefore(first)).isPresent())
                .forEach(over -> near.addAll(certificates.claiming(over.page())));
        return near;
    }

    /** All that is to be told of a page now, by what it is about. */
    List<List<Notice>> of(Standing page, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var live = briefs.live(page).filter(brief -> page.archived().isEmpty());
        if (live.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<List<Notice>>();
        live.get()
                .lastDay()
                .flatMap(day -> step(Kind.ENDS_SOON, Kind.ENDED, page, day, today))
                .ifPresent(found::add);
        live.get()
                .reviewDay()
                .flatMap(day -> step(Kind.LOOK_AGAIN, Kind.LOOK_AGAIN, page, day, today))
                .ifPresent(found::add);
        claims(page, today).ifPresent(found::add);
        return found;
    }

    private Optional<List<Notice>> step(Kind before, Kind after, Standing page, LocalDate day, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        if (left < 0) {
            return Optional.of(About.over(day)).filter(over -> left >= -STALE).map(over -> to(page, after, over));
        }
        return STEPS.stream()
                .filter(step -> left <= step)
                .findFirst()
                .map(step -> to(page, before, About.day(day, step)));
    }

    /** Whoever looks after a page learns that it claims what just ended. */
    private Optional<List<Notice>> claims(Standing page, LocalDate today) {
        return certificates.wronglyClaimedBy(page, today).stream()
                .flatMap(over -> over.end().stream())
                .filter(day -> day.isBefore(today) && !day.isBefore(today.minusDays(STALE)))
                .max(LocalDate::compareTo)
                .map(day -> to(page, Kind.CLAIM_OVER, About.over(day)));
    }

    private List<Notice> to(Standing page, Kind kind, About about) {
        return people(page).stream()
                .map(name -> new Notice(kind, page.id(), about, name))
                .toList();
    }

    /** Its owner, where that is somebody with an account, and who wrote what is live; else whoever ever wrote. */
    private Set<AccountName> people(Standing page) {
        var near = new TreeSet<AccountName>();
        briefs.live(page).map(Brief::owner).ifPresent(owner -> near.addAll(called(owner)));
        page.live().flatMap(now -> there(now.revision().author().value())).ifPresent(near::add);
        if (near.isEmpty()) {
            page.everWriters().stream()
                    .flatMap(name -> there(name.value()).stream())
                    .forEach(near::add);
        }
        return near;
    }

    /** People write the name of an account, or that of whoever has it. */
    private List<AccountName> called(String owner) {
        return accounts.all().stream()
                .filter(one -> !one.disabled())
                .filter(one ->
                        one.name().value().equals(owner) || one.displayName().equals(owner))
                .map(Account::name)
                .toList();
    }

    private Optional<AccountName> there(String name) {
        return accounts.find(name).filter(account -> !account.disabled()).map(Account::name);
    }
}
