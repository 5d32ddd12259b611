package org.imprimatur.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.editing.Translations;
import org.imprimatur.finding.FindingAll;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Found;
import org.imprimatur.journal.Marked;
import org.imprimatur.journal.Ranking;
import org.imprimatur.journal.Register;
import org.imprimatur.journal.Selection;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/**
 * Every page there is, to be narrowed and put in order. Asks the memory and the index of words: no journal and no text is
 * read. Of each page there is a bit for what it says of itself and a place in each order, so that a list looks at the
 * pages that it shows.
 */
public final class PageCatalogue {
    private final Marked<Mark> marked;
    private final Marked<Translated> translated;
    private final SoughtWords sought;
    private final Map<Order, Ranking<?>> orders = new EnumMap<>(Order.class);
    private final Ranking<PageAddress> addresses;
    private final Ranking<LocalDate> reviewDays;
    private final Register<String> owners;
    private final Register<String> tags;

    public PageCatalogue(Standings standings, Briefs briefs, Translations translations, FindingAll finding) {
        this.marked = new Marked<>(standings, page -> Mark.of(page, briefs.head(page)));
        this.translated = new Marked<>(
                standings,
                page -> Arrays.stream(Translated.values())
                        .filter(one -> one.fits(page, translations))
                        .toList(),
                page -> standings.group(page.group()));
        this.sought = new SoughtWords(standings, briefs, finding);
        for (Order order : Order.values()) {
            orders.put(order, order.of(standings, briefs));
        }
        this.addresses = new Ranking<>(
                standings, page -> Optional.of(new PageAddress(page.locale(), page.path())), Comparator.naturalOrder());
        this.reviewDays = new Ranking<>(standings, page -> briefs.head(page).reviewDay(), Comparator.naturalOrder());
        this.owners = new Register<>(
                standings, page -> said(Stream.of(briefs.head(page).owner())));
        this.tags = new Register<>(standings, page -> said(briefs.head(page).tags().stream()));
    }

    private static List<String> said(Stream<String> words) {
        return words.filter(word -> !word.isBlank()).toList();
    }

    /** The pages that fit, in the order that was asked for. */
    public List<Standing> ask(PageQuestion question, LocalDate today) {
        return look(question, today).some(0, Integer.MAX_VALUE);
    }

    /** The same for who wants to see some of them. */
    public Found look(PageQuestion question, LocalDate today) {
        return new Found(
                fitting(question, Mark.of(question), today),
                Optional.ofNullable(orders.get(question.order())).orElseThrow(),
                question.isDown());
    }

    /** How many pages fit, and the first of them after an address, by language and path. */
    public Listing list(
            PageQuestion question, String assignee, LocalDate today, Optional<PageAddress> after, int most) {
        var marks = new ArrayList<>(Mark.of(question));
        if (!assignee.isEmpty()) {
            marks.add(new Mark(Mark.Of.ASSIGNEE, assignee));
        }
        var fitting = fitting(question, marks, today);
        var some = after.map(last -> addresses.after(last, fitting, most + 1))
                .orElseGet(() -> addresses.some(fitting, false, 0, most + 1));
        return new Listing(some.subList(0, Math.min(most, some.size())), fitting.size(), some.size() > most);
    }

    /**
     * Some of the pages that fit.
     *
     * @param total how many fit
     * @param goesOn whether there are more after these
     */
    public record Listing(List<Standing> pages, int total, boolean goesOn) {}

    private Selection fitting(PageQuestion question, Collection<Mark> marks, LocalDate today) {
        var fitting = marked.with(marks);
        var until = question.review().until(today);
        if (until.isPresent()) {
            fitting = fitting.and(reviewDays.selectedUpTo(until.get()));
        }
        if (question.translated() != Translated.ANY) {
            fitting = fitting.and(translated.with(List.of(question.translated())));
        }
        return sought.find(fitting, question.search());
    }

    /**
     * Pages that are called so or stand there: first those of a language, of these first what is live, then by title.
     *
     * @return at most so many of them, and how many there are
     */
    public Listing choose(String words, String first, int most) {
        var called = sought.called(marked.with(List.of(Mark.THERE)), words);
        var near = marked.with(List.of(new Mark(Mark.Of.LOCALE, first)));
        var live = marked.with(List.of(Mark.live(Liveness.LIVE)));
        var titles = Optional.ofNullable(orders.get(Order.TITLE)).orElseThrow();
        var chosen = new ArrayList<Standing>();
        for (Selection some : List.of(
                called.and(near).and(live),
                called.and(near).without(live),
                called.and(live).without(near),
                called.without(near).without(live))) {
            chosen.addAll(titles.some(some, false, 0, most - chosen.size()));
        }
        return new Listing(List.copyOf(chosen), called.size(), called.size() > chosen.size());
    }

    /** How much there is of a content type. */
    public Usage usage(TypeName type) {
        var mark = new Mark(Mark.Of.TYPE, type.value());
        return new Usage(
                count(mark),
                count(mark, Mark.live(Liveness.LIVE)),
                count(mark, new Mark(Mark.Of.STAGE, Stage.LEGAL_REVIEW.name())));
    }

    private int count(Mark... marks) {
        return marked.with(List.of(marks)).size();
    }

    /** How many pages are of a type, live, and in review. */
    public record Usage(int pages, int live, int inReview) {}

    /** The owners that pages name, those of the most pages first. */
    public List<String> owners(int most) {
        return frequent(owners, most);
    }

    /** The tags that pages carry, those of the most pages first. */
    public List<String> tags(int most) {
        return frequent(tags, most);
    }

    private static List<String> frequent(Register<String> register, int most) {
        return Foremost.of(
                        register.counts().entrySet(),
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()),
                        most)
                .stream()
                .map(Map.Entry::getKey)
                .toList();
    }
}
