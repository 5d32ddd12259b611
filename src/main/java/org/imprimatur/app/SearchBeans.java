package org.imprimatur.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.finding.DeskShelf;
import org.imprimatur.finding.FindingAll;
import org.imprimatur.finding.FindingLive;
import org.imprimatur.finding.LiveShelf;
import org.imprimatur.finding.Shelf;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Texts;
import org.imprimatur.reading.LivePages;
import org.imprimatur.search.Limits;
import org.imprimatur.search.LuceneIndex;
import org.imprimatur.search.Upkeep;

/** Two indexes: what readers find comes from one that never sees a draft. */
@ApplicationScoped
public class SearchBeans {
    /** The server has deployed everything by then: until it has, it closes jars from which classes are loaded meanwhile. */
    private static final long AFTER_START_MILLIS = 20_000;

    private final LivePages live;
    private final Standings standings;
    private final ScheduledExecutorService work = Background.rounds("search");
    private final LuceneIndex forReaders;
    private final LuceneIndex forDesk;
    private final Upkeep ofLive;
    private final Upkeep ofAll;

    @Inject
    public SearchBeans(
            LivePages live,
            Standings standings,
            Briefs briefs,
            Texts texts,
            Catalogue types,
            Markup markup,
            Settings settings) {
        this.live = live;
        this.standings = standings;
        this.forReaders = index("live", new LiveShelf(live, texts, types, markup), settings);
        this.forDesk = index("all", new DeskShelf(standings, briefs, texts, types, markup), settings);
        this.ofLive = new Upkeep(forReaders, work);
        this.ofAll = new Upkeep(forDesk, work);
        live.onChange(ofLive::follow);
        standings.onStep(page -> ofAll.follow(page.id()));
        types.onChange(ofLive::renew);
        types.onChange(ofAll::renew);
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected SearchBeans() {
        this.live = null;
        this.standings = null;
        this.forReaders = null;
        this.forDesk = null;
        this.ofLive = null;
        this.ofAll = null;
    }

    private static LuceneIndex index(String name, Shelf shelf, Settings settings) {
        var folder = Path.of(settings.value(Setting.DATA), "search", name);
        var usual = Limits.USUAL;
        var limits = new Limits(usual.millis(), settings.number(Setting.SEARCH_AT_ONCE), usual.patienceMillis());
        return new LuceneIndex(folder, shelf, settings.locales(), limits);
    }

    void begin() {
        ofLive.begin(AFTER_START_MILLIS);
        ofAll.begin(AFTER_START_MILLIS);
    }

    @Produces
    @Singleton
    FindingLive findingLive() {
        return new FindingLive(forReaders, live);
    }

    @Produces
    @Singleton
    FindingAll findingAll() {
        return new FindingAll(forDesk, standings);
    }

    /** How many changes of pages are not found yet. */
    int behind() {
        return ofLive.behind() + ofAll.behind();
    }

    /** Whether every page has been looked at since the start. */
    boolean isComplete() {
        return forReaders.isComplete() && forDesk.isComplete();
    }

    /** While the store is still open. */
    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
        ofLive.end();
        ofAll.end();
    }
}
