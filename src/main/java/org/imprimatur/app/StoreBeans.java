package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import jakarta.nosql.Template;
import org.imprimatur.accounts.Credentials;
import org.imprimatur.assets.AssetHistory;
import org.imprimatur.assets.HoldingTexts;
import org.imprimatur.journal.Claims;
import org.imprimatur.journal.Snapshots;
import org.imprimatur.journal.Survey;
import org.imprimatur.news.Newsroom;
import org.imprimatur.news.ToldJournals;
import org.imprimatur.once.AttendedJournals;
import org.imprimatur.page.Texts;
import org.imprimatur.review.Signets;
import org.imprimatur.store.Engine;
import org.imprimatur.store.NoSqlClaims;
import org.imprimatur.store.NoSqlCredentials;
import org.imprimatur.store.NoSqlJournals;
import org.imprimatur.store.NoSqlSignets;
import org.imprimatur.store.NoSqlSnapshots;
import org.imprimatur.store.NoSqlSurvey;
import org.imprimatur.store.NoSqlTexts;
import org.imprimatur.store.Unwritten;

/** The ports of the core, kept through Jakarta NoSQL. */
@Dependent
public class StoreBeans {
    @Produces
    @Singleton
    @Typed(TimedJournals.class)
    TimedJournals timedJournals(Template template, Engine engine, Unwritten unwritten) {
        return new TimedJournals(new NoSqlJournals(template, engine.candid(), unwritten));
    }

    @Produces
    @Singleton
    AttendedJournals journals(TimedJournals journals, Newsroom newsroom) {
        return new AttendedJournals(new ToldJournals(journals, newsroom));
    }

    @Produces
    @Singleton
    Unwritten unwritten(Engine engine) {
        return Unwritten.of(engine);
    }

    @Produces
    @Singleton
    Texts texts(Template template, Engine engine, Unwritten unwritten, AssetHistory history) {
        return new HoldingTexts(new NoSqlTexts(template, engine.candid(), unwritten), history);
    }

    @Produces
    @Singleton
    Claims claims(Template template) {
        return new NoSqlClaims(template);
    }

    @Produces
    @Singleton
    Signets signets(Template template) {
        return new NoSqlSignets(template);
    }

    @Produces
    @Singleton
    Snapshots snapshots(Engine engine, Ahead ahead) {
        return ahead.store().map(EarlyStore::snapshots).orElseGet(() -> new NoSqlSnapshots(engine.manager()));
    }

    @Produces
    @Singleton
    Survey survey(Engine engine) {
        return new NoSqlSurvey(engine.manager());
    }

    @Produces
    @Singleton
    Credentials credentials(Template template) {
        return new NoSqlCredentials(template);
    }
}
