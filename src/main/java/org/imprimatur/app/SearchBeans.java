package org.imprimatur.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.finding.FindingLive;
import org.imprimatur.finding.LiveShelf;
import org.imprimatur.finding.Shelf;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Texts;
import org.imprimatur.reading.LivePages;
import org.imprimatur.search.LuceneIndex;
import org.imprimatur.search.Upkeep;

/** The index that readers' searches ask: it never sees a draft. */
@ApplicationScoped
public class SearchBeans {
    /** The start is over by then; whoever searches before opens the index themselves. */
    private static final long AFTER_START_MILLIS = 3_000;

    private final LivePages live;
    private final LuceneIndex forReaders;
    private final Upkeep ofLive;

    @Inject
    public SearchBeans(LivePages live, Texts texts, Catalogue types, Markup markup, Settings settings) {
        this.live = live;
        this.forReaders = index("live", new LiveShelf(live, texts, types, markup), settings);
        this.ofLive = new Upkeep(forReaders, Background.rounds("search"));
        live.onChange(ofLive::follow);
        types.onChange(ofLive::renew);
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected SearchBeans() {
        this.live = null;
        this.forReaders = null;
        this.ofLive = null;
    }

    private static LuceneIndex index(String name, Shelf shelf, Settings settings) {
        var folder = Path.of(settings.value(Setting.DATA), "search", name);
        return new LuceneIndex(folder, shelf, settings.locales());
    }

    void begin() {
        ofLive.begin(AFTER_START_MILLIS);
    }

    @Produces
    @Singleton
    FindingLive findingLive() {
        return new FindingLive(forReaders, live);
    }

    /** While the store is still open. */
    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
        ofLive.end();
    }
}
