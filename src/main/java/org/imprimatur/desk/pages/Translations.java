package org.imprimatur.desk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.DeskSettings;
import org.imprimatur.desk.pages.PageLine.Sibling;
import org.imprimatur.editing.Drafting;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.LocaleTag;
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

    /** What a source first said is no change: both languages may begin at the same time, in either order. */
    private int behind(Standing translation, Standing source) {
        if (translation.id().equals(source.id())
                || !source.head().at().isAfter(translation.head().at())) {
            return 0;
        }
        return (int) drafting.revisions(source.id()).stream()
                .filter(revision -> revision.number() > 1
                        && revision.at().isAfter(translation.head().at()))
                .count();
    }
}
