package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.nosql.Template;
import java.time.Clock;
import java.time.Duration;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.PageId;
import org.imprimatur.store.Engine;
import org.imprimatur.store.NoSqlPresences;
import org.imprimatur.store.NoSqlWorkingCopies;
import org.imprimatur.typing.Attending;
import org.imprimatur.typing.KeepingTyped;
import org.imprimatur.typing.WorkingCopies;
import org.imprimatur.workflow.Standing;

/** What people type before they save it, and who has which page open. */
@Dependent
public class TypingBeans {
    @Produces
    @Singleton
    WorkingCopies workingCopies(Template template, Engine engine) {
        return new NoSqlWorkingCopies(template, engine.candid());
    }

    @Produces
    @Singleton
    KeepingTyped keepingTyped(WorkingCopies copies, Standings standings, Settings settings, Clock clock) {
        var patience = Duration.ofDays(settings.number(Setting.COPIES_DAYS));
        return new KeepingTyped(copies, patience, about -> isUnderLegalHold(standings, about), clock);
    }

    private static boolean isUnderLegalHold(Standings standings, String about) {
        return PageId.isOne(about)
                && standings
                        .find(new PageId(about))
                        .filter(Standing::isUnderLegalHold)
                        .isPresent();
    }

    @Produces
    @Singleton
    Attending attending(Engine engine, Clock clock) {
        return new Attending(new NoSqlPresences(engine.candid()), clock);
    }
}
