package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.imprimatur.assets.AssetAddress;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.journal.Albums;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Fold;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Pictures;
import org.imprimatur.journal.Remembering;
import org.imprimatur.journal.Snapshots;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Survey;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.reading.LivePages;
import org.imprimatur.reading.Register;
import org.imprimatur.reading.WatchedPages;
import org.imprimatur.workflow.Standing;

/** Where every page stands and what is live, as this node remembers it. */
@Dependent
public class StandingBeans {
    @Produces
    @Singleton
    Briefs briefs(Survey survey) {
        return new Briefs(survey::text, AssetAddress::in);
    }

    @Produces
    @Singleton
    Pictures pictures(Briefs briefs) {
        return new Pictures(albums(), briefs);
    }

    /** Whoever reads a store's snapshots beside the product must call the program the same, or folds every journal again. */
    public static Albums albums() {
        return new Albums(ThisFold.NAME);
    }

    /** Found once: it takes reading what this program is made of, and is begun before it is needed. */
    private static final class ThisFold {
        static final String NAME = Fold.of(List.of(Text.class, Standing.class, Entry.class, AssetAddress.class));
    }

    @Produces
    @Singleton
    Remembering remembering(Journals journals, Survey survey, Snapshots snapshots, Pictures pictures, Ahead ahead) {
        return ahead.store()
                .map(early -> Remembering.of(journals, survey, snapshots, pictures, early.recollection()))
                .orElseGet(() -> Remembering.of(journals, survey, snapshots, pictures));
    }

    @Produces
    @Singleton
    Standings standings(Remembering remembering) {
        return remembering.standings();
    }

    @Produces
    @Singleton
    LivePages livePages(Standings standings, Texts texts, Briefs briefs, Catalogue types) {
        var live = new LivePages(texts, briefs);
        standings.onStep(live::follow);
        types.onChange(live::drawAnew);
        live.load(standings.all());
        return live;
    }

    @Produces
    @Singleton
    WatchedPages watchedPages(LivePages live) {
        return new WatchedPages(live);
    }

    @Produces
    @Singleton
    Register register(Journals journals, LivePages live, Standings standings, Clock clock) {
        return new Register(journals, live, standings::refresh, clock);
    }
}
