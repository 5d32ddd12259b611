package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.imprimatur.journal.Overlooked;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Survey;
import org.imprimatur.news.Newsroom;
import org.imprimatur.store.Engine;
import org.imprimatur.store.NoSqlBulletins;

/** What nodes tell one another. */
@Dependent
public class NewsBeans {
    private static final int LETTERS = 4;

    /** A new name at each start: what was told under the old one, this one has not read. */
    @Produces
    @Singleton
    Newsroom newsroom(Engine engine, Settings settings, Clock clock) {
        var name = new byte[LETTERS];
        new SecureRandom().nextBytes(name);
        if (settings.isAlone()) {
            return Newsroom.ofOne(clock);
        }
        var newsroom =
                new Newsroom(new NoSqlBulletins(engine.asked()), HexFormat.of().formatHex(name), clock);
        engine.isAwayWhen(newsroom::isAway);
        return newsroom;
    }

    @Produces
    @Singleton
    Overlooked overlooked(Standings standings, Survey survey) {
        return new Overlooked(standings, survey);
    }
}
