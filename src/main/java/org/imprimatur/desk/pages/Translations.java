package org.imprimatur.desk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.DeskSettings;
import org.imprimatur.desk.pages.PageLine.Sibling;
import org.imprimatur.editing.Drafting;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/** Which translations a page has, and how far they are behind. */
@ApplicationScoped
public class Translations {
    private final Standings standings;
    private final Drafting drafting;
    private final DeskSettings settings;

    @Inject
    public Translations(Standings standings, Drafting drafting, DeskSettings settings) {
        this.standings = standings;
        this.drafting = drafting;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Translations() {
        this(null, null, null);
    }

    /** The page in each of the other languages, whether it is there or not. */
    public List<Sibling> of(Standing page) {
        var group = standings.group(page.group());
        var siblings = new ArrayList<Sibling>();
        for (LocaleTag locale : settings.locales()) {
            if (!locale.equals(page.locale())) {
                siblings.add(sibling(locale, page, group));
            }
        }
        return siblings;
    }

    private Sibling sibling(LocaleTag locale, Standing page, List<Standing> group) {
        return in(locale, group)
                .map(other -> new Sibling(locale.value(), other.id().value(), behind(other, source(page, group))))
                .orElseGet(() -> new Sibling(locale.value(), "", 0));
    }

    private static Optional<Standing> in(LocaleTag locale, List<Standing> group) {
        return group.stream().filter(other -> other.locale().equals(locale)).findFirst();
    }

    /** The text that the others follow: the prevailing one, else the one in the site's first language. */
    private Standing source(Standing page, List<Standing> group) {
        return group.stream()
                .filter(Standing::prevailing)
                .findFirst()
                .or(() -> settings.locales().stream()
                        .flatMap(locale -> in(locale, group).stream())
                        .findFirst())
                .orElse(page);
    }

    private int behind(Standing translation, Standing source) {
        return newerThan(translation, source).map(Behind::by).orElse(0);
    }

    /**
     * That a source has moved on since its translation was written.
     *
     * @param followed the newest text of the source that whoever translated last can have seen
     * @param by how many revisions the source got since
     */
    public record Behind(Standing source, Revision followed, int by) {}

    /** Empty where the page is the source, or keeps up with it. */
    public Optional<Behind> behind(Standing page) {
        return newerThan(page, source(page));
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

    /** What a source first said is no change: both languages may begin at the same time, in either order. */
    private Optional<Behind> newerThan(Standing translation, Standing source) {
        var written = translation.head().at();
        if (translation.id().equals(source.id()) || !source.head().at().isAfter(written)) {
            return Optional.empty();
        }
        var revisions = drafting.revisions(source.id());
        int by = (int) revisions.stream()
                .filter(revision -> revision.number() > 1 && revision.at().isAfter(written))
                .count();
        return revisions.stream()
                .filter(revision -> revision.number() == 1 || !revision.at().isAfter(written))
                .max(Comparator.comparingInt(Revision::number))
                .filter(followed -> by > 0)
                .map(followed -> new Behind(source, followed, by));
    }
}
