package org.imprimatur.listing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.editing.Translations;
import org.imprimatur.finding.FindingAll;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Standings;
import org.imprimatur.listing.Order.Listed;
import org.imprimatur.page.Brief;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/** Every page there is, to be narrowed and put in order. Asks the memory and the index of words: no journal and no text is read. */
public final class Catalogue {
    private final Standings standings;
    private final Briefs briefs;
    private final Translations translations;
    private final FindingAll finding;

    public Catalogue(Standings standings, Briefs briefs, Translations translations, FindingAll finding) {
        this.standings = standings;
        this.briefs = briefs;
        this.translations = translations;
        this.finding = finding;
    }

    /** The pages that fit, in the order that was asked for. */
    public List<Standing> ask(PageQuestion question, LocalDate today) {
        var words = words(question.search());
        var found = finding.find(question.search());
        return listed().filter(one -> fits(one.page(), question))
                .filter(one -> fits(one, question, today))
                .filter(one -> found.contains(one.page().id()) || words.stream().allMatch(word -> finds(one, word)))
                .filter(one -> question.translated().fits(one.page(), translations))
                .sorted(question.order().of(question.isDown()))
                .map(Listed::page)
                .toList();
    }

    private Stream<Listed> listed() {
        return standings.all().stream().map(page -> new Listed(page, briefs.head(page)));
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
        return frequent(brief -> Stream.of(brief.owner()), most);
    }

    /** The tags that pages carry, those of the most pages first. */
    public List<String> tags(int most) {
        return frequent(brief -> brief.tags().stream(), most);
    }

    private List<String> frequent(Function<Brief, Stream<String>> what, int most) {
        Collection<Map.Entry<String, Long>> counted = listed().flatMap(one -> what.apply(one.brief()))
                .filter(word -> !word.isBlank())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet();
        return counted.stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
