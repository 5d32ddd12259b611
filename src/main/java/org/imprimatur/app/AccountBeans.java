package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.Credentials;
import org.imprimatur.accounts.FirstStart;
import org.imprimatur.accounts.Hashing;
import org.imprimatur.accounts.KeepingAccounts;
import org.imprimatur.accounts.KeepingPasswords;
import org.imprimatur.accounts.KeepingSessions;
import org.imprimatur.accounts.KeepingTokens;
import org.imprimatur.accounts.NotingTokens;
import org.imprimatur.accounts.Passwords;
import org.imprimatur.accounts.ProviderRules;
import org.imprimatur.accounts.Secrets;
import org.imprimatur.accounts.SigningIn;
import org.imprimatur.accounts.Throttle;
import org.imprimatur.identity.SessionSettings;
import org.imprimatur.journal.Journals;
import org.imprimatur.news.Newsroom;
import org.imprimatur.news.ToldSessions;
import org.imprimatur.store.Engine;
import org.imprimatur.store.NoSqlSessions;
import org.imprimatur.store.NoSqlTokenUses;

/** Accounts and how they prove themselves. */
@Dependent
public class AccountBeans {
    @Produces
    @Singleton
    Accounts accounts(Journals journals) {
        var accounts = new Accounts(journals);
        accounts.load();
        return accounts;
    }

    @Produces
    @Singleton
    Passwords passwords(Credentials credentials, Hashing hashing) {
        return new Passwords(credentials, hashing);
    }

    @Produces
    @Singleton
    Secrets secrets() {
        return new Secrets(new SecureRandom());
    }

    @Produces
    @Singleton
    KeepingAccounts keepingAccounts(Accounts accounts, Passwords passwords, Secrets secrets, Clock clock) {
        return new KeepingAccounts(accounts, passwords, secrets, clock);
    }

    @Produces
    @Singleton
    KeepingPasswords keepingPasswords(Accounts accounts, Passwords passwords, Secrets secrets, Clock clock) {
        return new KeepingPasswords(accounts, passwords, secrets, clock);
    }

    @Produces
    @Singleton
    KeepingTokens keepingTokens(Accounts accounts, Secrets secrets, Clock clock) {
        return new KeepingTokens(accounts, secrets, clock);
    }

    @Produces
    @Singleton
    NotingTokens notingTokens(Engine engine, Clock clock) {
        return new NotingTokens(new NoSqlTokenUses(engine.candid()), clock);
    }

    @Produces
    @Singleton
    KeepingSessions keepingSessions(
            Accounts accounts,
            Engine engine,
            Newsroom newsroom,
            Secrets secrets,
            Clock clock,
            SessionSettings settings) {
        var sessions = new ToldSessions(new NoSqlSessions(engine.candid()), newsroom);
        return new KeepingSessions(accounts, sessions, secrets, clock, settings.idle());
    }

    @Produces
    @Singleton
    SigningIn signingIn(Accounts accounts, Passwords passwords, ProviderRules rules, Settings settings, Clock clock) {
        var wait = Duration.ofSeconds(settings.number(Setting.SIGN_IN_WAIT));
        var limits = new Throttle.Limits(settings.number(Setting.SIGN_IN_TRIES), wait);
        return new SigningIn(accounts, passwords, new Throttle(clock, limits), rules, clock);
    }

    @Produces
    @Singleton
    FirstStart firstStart(Accounts accounts, Passwords passwords, Secrets secrets, Clock clock) {
        return new FirstStart(accounts, passwords, secrets, clock);
    }

    @Produces
    @Singleton
    SessionSettings sessionSettings(Settings settings) {
        return new SessionSettings(
                Duration.ofMinutes(settings.number(Setting.SESSION_MINUTES)), settings.isOn(Setting.BEHIND_PROXY));
    }
}
