package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.nosql.Template;
import java.time.Clock;
import java.util.List;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.KeepingAccounts;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.Publishing;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.journal.Claims;
import org.imprimatur.journal.Standings;
import org.imprimatur.migrations.AccountStep;
import org.imprimatur.migrations.ChangeStep;
import org.imprimatur.migrations.Ledger;
import org.imprimatur.migrations.Migrating;
import org.imprimatur.migrations.PageStep;
import org.imprimatur.migrations.Patience;
import org.imprimatur.migrations.Workflow;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Texts;
import org.imprimatur.store.NoSqlLedger;

/** What migrations can do, and where it is recorded that they did. */
@Dependent
public class MigrationBeans {
    @Produces
    @Singleton
    Ledger ledger(Template template) {
        return new NoSqlLedger(template);
    }

    @Produces
    @Singleton
    Workflow workflow(
            Standings standings,
            Claims claims,
            Accounts accounts,
            Drafting drafting,
            Reviewing reviewing,
            Publishing publishing) {
        return new Workflow(standings, claims, accounts, drafting, reviewing, publishing);
    }

    @Produces
    @Singleton
    Migrating migrating(
            Ledger ledger,
            KeepingAccounts accounts,
            Workflow workflow,
            ContentTypes types,
            Texts texts,
            Settings settings,
            Clock clock) {
        var kinds = List.of(new AccountStep(accounts), new PageStep(workflow, types), new ChangeStep(workflow, texts));
        return new Migrating(
                ledger,
                kinds,
                clock,
                settings.isAlone() ? Patience.ALONE : Patience.SHARED,
                "process " + ProcessHandle.current().pid());
    }
}
