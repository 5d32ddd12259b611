package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.imprimatur.journal.Journals;
import org.imprimatur.once.DoingOnce;
import org.imprimatur.store.Engine;
import org.imprimatur.store.NoSqlNotes;

/** What programs ask for under a key of their own. */
@Dependent
public class OnceBeans {
    @Produces
    @Singleton
    DoingOnce doingOnce(Engine engine, Journals journals, Settings settings, Clock clock) {
        var life = Duration.ofHours(settings.number(Setting.API_KEYS_HOURS));
        return new DoingOnce(new NoSqlNotes(engine.candid()), journals, life, clock);
    }
}
