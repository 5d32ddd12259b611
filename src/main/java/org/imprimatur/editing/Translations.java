package org.imprimatur.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.workflow.Followed;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/** Which translations a page has, and how far they are behind. */
public final class Translations {
    private final Standings standings;
    private final Drafting drafting;
    private final List<LocaleTag> locales;

    /** @param locales in which pages are written, the one that others follow first */
    public Translations(Standings standings, Drafting drafting, List<LocaleTag> locales) {
        this.standings = standings;
        this.drafting = drafting;
        this.locales = List.copyOf(locales);
    }

    /**
     * A page in one of the languages.
     *
     * @param page empty where there is no such translation
     * @param behind how many revisions the source got since it was last written
     */
    public record State(LocaleTag locale, Optional<Standing> page, int behind) {}

    /** The page in each of the other languages, whether it is there or not. */
    public List<State> of(Standing page) {
        var group = standings.group(page.group());
        return locales.stream()
                .filter(other -> !other.equals(page.locale()))
                .map(other -> state(other, group))
                .toList();
    }

    private State state(LocaleTag locale, List<Standing> group) {
        var page = in(locale, group);
        return new State(
                locale, page, page.map(one -> by(one, source(one, group))).orElse(0));
    }

    private static Optional<Standing> in(LocaleTag locale, List<Standing> group) {
        return group.stream().filter(other -> other.locale().equals(locale)).findFirst();
    }

    /** The text that the others follow: the prevailing one, else the one in the site's first language. */
    private Standing source(Standing page, List<Standing> group) {
        return group.stream()
                .filter(Standing::prevailing)
                .findFirst()
                .or(() -> locales.stream()
                        .flatMap(locale -> in(locale, group).stream())
                        .findFirst())
                .orElse(page);
    }

    private int by(Standing translation, Standing source) {
        return newerThan(translation, source).map(Behind::by).orElse(0);
    }

    /**
     * That a source has moved on since its translation was written.
     *
     * @param followed the text of the source that the translation says the same as
     * @param by how many revisions the source got since
     */
    public record Behind(Standing source, Revision followed, int by) {}

    /** Empty where the page is the source, or keeps up with it. */
    public Optional<Behind> behind(Standing page) {
        return newerThan(page, source(page));
    }

    /** The same without counting by how much: no journal is read, so that all pages can be asked. */
    public boolean isBehind(Standing page) {
        return isBehind(page, standings.group(page.group()));
    }

    private boolean isBehind(Standing page, List<Standing> group) {
        var source = source(page, group);
        return isOlder(page, source);
    }

    /** Whether any page of the group is behind its source. */
    public boolean isAnyBehind(Standing page) {
        var group = standings.group(page.group());
        return group.stream().anyMatch(one -> isBehind(one, group));
    }

    /** Whether there is a language that the page does not speak, and no translation of it does. */
    public boolean isAnyMissing(Standing page) {
        var group = standings.group(page.group());
        return locales.stream().anyMatch(locale -> in(locale, group).isEmpty());
    }

    /** The text that the page is a translation of; itself where it is the one that others follow. */
    public Standing source(Standing page) {
        return source(page, standings.group(page.group()));
    }

    /** The other pages of the group, the source first. */
    public List<Standing> others(Standing page) {
        var source = source(page);
        return standings.group(page.group()).stream()
                .filter(other -> !other.id().equals(page.id()))
                .sorted(Comparator.comparing((Standing other) -> !other.id().equals(source.id()))
                        .thenComparing(Standing::locale))
                .toList();
    }

    /** Somebody said what it follows, or else it is taken to follow what was there when it was written. */
    private static boolean isOlder(Standing translation, Standing source) {
        if (translation.id().equals(source.id())) {
            return false;
        }
        return said(translation, source)
                .map(revision -> revision < source.head().number())
                .orElseGet(() -> source.head().number() > 1
                        && source.head().at().isAfter(translation.head().at()));
    }

    private static Optional<Integer> said(Standing translation, Standing source) {
        return translation
                .followed()
                .filter(one -> one.source().equals(source.id()))
                .map(Followed::revision);
    }

    private Optional<Behind> newerThan(Standing translation, Standing source) {
        if (!isOlder(translation, source)) {
            return Optional.empty();
        }
        var revisions = drafting.revisions(source.id());
        int number = said(translation, source).orElseGet(() -> taken(translation, revisions));
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .filter(followed -> number < source.head().number())
                .map(followed -> new Behind(source, followed, source.head().number() - number));
    }

    /** What a source first said is no change: both languages may begin at the same time, in either order. */
    private static int taken(Standing translation, List<Revision> revisions) {
        var written = translation.head().at();
        return revisions.stream()
                .filter(revision -> revision.number() == 1 || !revision.at().isAfter(written))
                .mapToInt(Revision::number)
                .max()
                .orElse(1);
    }

    /** The number of the source's revision that a translation says the same as. */
    public int followed(Standing page) {
        var source = source(page);
        return newerThan(page, source)
                .map(behind -> behind.followed().number())
                .orElse(source.head().number());
    }
}
