package org.imprimatur.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.editing.Translations;
import org.imprimatur.finding.FindingAll;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Ranking;
import org.imprimatur.journal.Register;
import org.imprimatur.journal.Standings;
import org.imprimatur.listing.Order.Listed;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/**
 * Every page there is, to be narrowed and put in order. Asks the memory and the index of words: no journal and no text is
 * read. Whoever narrows nothing has the pages as they stand in their order, and looks at no more than are shown.
 */
public final class Catalogue {
    private final Standings standings;
    private final Briefs briefs;
    private final Translations translations;
    private final FindingAll finding;
    private final Ranking<Instant> stirred;
    private final Register<String> owners;
    private final Register<String> tags;

    public Catalogue(Standings standings, Briefs briefs, Translations translations, FindingAll finding) {
        this.standings = standings;
        this.briefs = briefs;
        this.translations = translations;
        this.finding = finding;
        this.stirred = new Ranking<>(
                standings,
                page -> Optional.of(page.last().at()).filter(at -> page.stage() != Stage.ARCHIVED),
                Comparator.reverseOrder());
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
        boolean isUsual = question.order() == Order.STIRRED && question.isDown();
        return isUsual && !question.isNarrow()
                ? new Found.Ranked(stirred)
                : new Found.Chosen(
                        fitting(question, today).toList(), question.order().of(question.isDown()));
    }

    /** The pages that fit, in no order. */
    public List<Standing> fit(PageQuestion question, LocalDate today) {
        return fitting(question, today).map(Listed::page).toList();
    }

    private Stream<Listed> fitting(PageQuestion question, LocalDate today) {
        var words = words(question.search());
        var found = finding.find(question.search());
        return near(question)
                .filter(page -> fits(page, question))
                .map(page -> new Listed(page, briefs.head(page)))
                .filter(one -> fits(one, question, today))
                .filter(one -> found.contains(one.page().id()) || words.stream().allMatch(word -> finds(one, word)))
                .filter(one -> question.translated().fits(one.page(), translations));
    }

    /** No page that fits is missing here, and not many more are there. */
    private Stream<Standing> near(PageQuestion question) {
        if (!question.tag().isEmpty()) {
            return under(tags, question.tag());
        }
        if (!question.owner().isEmpty()) {
            return under(owners, question.owner());
        }
        if (TypeName.isOne(question.type())) {
            return standings.of(new TypeName(question.type())).stream();
        }
        return Stream.of(Stage.values())
                .filter(stage -> stage.name().equals(question.stage()))
                .findFirst()
                .map(standings::in)
                .map(List::stream)
                .orElseGet(() -> standings.all().stream());
    }

    private static Stream<Standing> under(Register<String> register, String word) {
        return register.counts().keySet().stream()
                .filter(word::equalsIgnoreCase)
                .flatMap(key -> register.under(key).stream())
                .distinct();
    }

    private static List<String> words(String search) {
        return Stream.of(search.toLowerCase(Locale.ROOT).split("[\\s\u3000]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean fits(Standing page, PageQuestion question) {
        return fits(question.type(), page.type().value())
                && fits(question.locale(), page.locale().value())
                && isThere(page, question)
                && question.live().fits(page);
    }

    /** Who does not ask for the archive does not look there. */
    private static boolean isThere(Standing page, PageQuestion question) {
        return question.stage().isEmpty()
                ? page.stage() != Stage.ARCHIVED
                : question.stage().equals(page.stage().name());
    }

    private static boolean fits(String wanted, String is) {
        return wanted.isEmpty() || wanted.equals(is);
    }

    private static boolean fits(Listed one, PageQuestion question, LocalDate today) {
        var brief = one.brief();
        return (question.owner().isEmpty() || brief.owner().equalsIgnoreCase(question.owner()))
                && (question.tag().isEmpty() || brief.tags().stream().anyMatch(question.tag()::equalsIgnoreCase))
                && question.review().fits(brief.reviewDay(), today);
    }

    private static boolean finds(Listed one, String word) {
        var page = one.page();
        var brief = one.brief();
        return holds(brief.title(), word)
                || ("/" + page.locale() + "/" + page.path()).contains(word)
                || page.id().value().startsWith(word)
                || holds(brief.summary(), word)
                || holds(brief.owner(), word)
                || brief.tags().stream().anyMatch(tag -> holds(tag, word));
    }

    private static boolean holds(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

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
