package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.nosql.Template;
import java.time.Clock;
import java.time.Duration;
import org.imprimatur.store.Engine;
import org.imprimatur.store.NoSqlPresences;
import org.imprimatur.store.NoSqlWorkingCopies;
import org.imprimatur.typing.Attending;
import org.imprimatur.typing.KeepingTyped;

/** What people type before they save it, and who has which page open. */
@Dependent
public class TypingBeans {
    @Produces
    @Singleton
    KeepingTyped keepingTyped(Template template, Engine engine, Settings settings, Clock clock) {
        var patience = Duration.ofDays(settings.number(Setting.COPIES_DAYS));
        var copies = new NoSqlWorkingCopies(template, engine.candid());
        return new KeepingTyped(copies, patience, about -> false, clock);
    }

    @Produces
    @Singleton
    Attending attending(Engine engine, Clock clock) {
        return new Attending(new NoSqlPresences(engine.candid()), clock);
    }
}
