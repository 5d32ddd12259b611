package org.imprimatur.app;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.nosql.Template;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.Moves;
import org.imprimatur.editing.Preserving;
import org.imprimatur.editing.Releasing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.editing.Translating;
import org.imprimatur.editing.Translations;
import org.imprimatur.finding.FindingAll;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Standings;
import org.imprimatur.listing.Counting;
import org.imprimatur.listing.Errands;
import org.imprimatur.listing.KeepingViews;
import org.imprimatur.listing.PageCatalogue;
import org.imprimatur.listing.WorkingOnMany;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Texts;
import org.imprimatur.store.NoSqlSavedViews;

/** Lists of pages, and work on many of them. */
@ApplicationScoped
public class ListingBeans {
    private final ExecutorService work = Background.rounds("errands");

    @Produces
    @Singleton
    Translations translations(Standings standings, Drafting drafting, Settings settings) {
        return new Translations(standings, drafting, settings.locales());
    }

    @Produces
    @Singleton
    Translating translating(Drafting drafting, Moves moves, Standings standings, Translations translations) {
        return new Translating(drafting, moves, standings, translations);
    }

    @Produces
    @Singleton
    PageCatalogue catalogue(Standings standings, Briefs briefs, Translations translations, FindingAll finding) {
        return new PageCatalogue(standings, briefs, translations, finding);
    }

    @Produces
    @Singleton
    KeepingViews keepingViews(Template template) {
        return new KeepingViews(new NoSqlSavedViews(template));
    }

    @Produces
    @Singleton
    Counting counting(Standings standings, Briefs briefs, Moves moves) {
        return new Counting(standings, briefs, moves);
    }

    @Produces
    @Singleton
    Errands errands(Clock clock) {
        return new Errands(work, clock);
    }

    @Produces
    @Singleton
    WorkingOnMany workingOnMany(
            Standings standings,
            Texts texts,
            ContentTypes types,
            Drafting drafting,
            Reviewing reviewing,
            Releasing releasing,
            Preserving preserving,
            Errands errands) {
        return new WorkingOnMany(standings, texts, types, drafting, reviewing, releasing, preserving, errands);
    }

    @PreDestroy
    void end() {
        work.shutdownNow();
    }
}
