package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.nosql.Template;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.catalogue.KnownType;
import org.imprimatur.catalogue.Version;
import org.imprimatur.hooks.Attempts;
import org.imprimatur.hooks.Caller;
import org.imprimatur.hooks.Delivering;
import org.imprimatur.hooks.GivingUp;
import org.imprimatur.hooks.HookSecrets;
import org.imprimatur.hooks.HookSettings;
import org.imprimatur.hooks.Hooks;
import org.imprimatur.hooks.KeepingHooks;
import org.imprimatur.hooks.LookingAtTries;
import org.imprimatur.hooks.Pinging;
import org.imprimatur.hooks.Ringing;
import org.imprimatur.hooks.Stirred;
import org.imprimatur.hooks.Subjects;
import org.imprimatur.hosting.Telling;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Subject;
import org.imprimatur.notify.HookLetters;
import org.imprimatur.notify.HttpCaller;
import org.imprimatur.page.Roots;
import org.imprimatur.page.Sentences;
import org.imprimatur.release.Release;
import org.imprimatur.release.Releases;
import org.imprimatur.spi.AfterMove;
import org.imprimatur.spi.SubmitCheck;
import org.imprimatur.store.NoSqlAttempts;
import org.imprimatur.store.NoSqlHookSecrets;
import org.imprimatur.workflow.Standing;

/** Webhooks. */
@Dependent
public class HookBeans {
    @Produces
    @Singleton
    HookSettings hookSettings(Settings settings) {
        return new HookSettings(
                settings.isOn(Setting.WEBHOOKS_PRIVATE),
                settings.isOn(Setting.WEBHOOKS_HTTP),
                Duration.ofSeconds(settings.number(Setting.WEBHOOKS_TIMEOUT)),
                Duration.ofDays(settings.number(Setting.WEBHOOKS_LOG_DAYS)),
                Duration.ofDays(settings.number(Setting.WEBHOOKS_PATIENCE)));
    }

    @Produces
    @Singleton
    Hooks hooks(Journals journals) {
        return new Hooks(journals);
    }

    @Produces
    @Singleton
    HookSecrets hookSecrets(Template template) {
        return new NoSqlHookSecrets(template);
    }

    @Produces
    @Singleton
    Attempts attempts(Template template) {
        return new NoSqlAttempts(template);
    }

    @Produces
    @Singleton
    Caller caller(HookSettings settings) {
        return new HttpCaller(settings);
    }

    @Produces
    @Singleton
    HookLetters hookLetters(Sentences sentences, MailConfiguration mail) {
        return new HookLetters(sentences, mail.letters());
    }

    @Produces
    @Singleton
    KeepingHooks keepingHooks(Hooks hooks, HookSecrets secrets, Attempts attempts, HookSettings settings, Clock clock) {
        return new KeepingHooks(hooks, secrets, attempts, settings, new SecureRandom(), clock);
    }

    @Produces
    @Singleton
    Ringing ringing(Attempts attempts, HookSecrets secrets, Caller caller, Clock clock) {
        return new Ringing(attempts, secrets, caller, clock);
    }

    @Produces
    @Singleton
    LookingAtTries lookingAtTries(Hooks hooks, Attempts attempts, Ringing ringing, HookSettings settings, Clock clock) {
        return new LookingAtTries(hooks, attempts, new Pinging(ringing, clock), settings, clock);
    }

    @Produces
    @Singleton
    GivingUp givingUp(Hooks hooks, HookSettings settings, Clock clock, AlarmByMail alarm) {
        return new GivingUp(hooks, settings, clock, alarm);
    }

    @Produces
    @Singleton
    Delivering delivering(
            Hooks hooks,
            Attempts attempts,
            Ringing ringing,
            GivingUp givingUp,
            Standings standings,
            Releases releases,
            Catalogue types,
            Journals journals,
            Roots roots,
            Clock clock) {
        var delivering = new Delivering(
                hooks, attempts, ringing, givingUp, subjects(standings, releases, types), journals, roots, clock);
        standings.onStep(page -> delivering.heard(stirred(page)));
        return delivering;
    }

    /** The host's beans are told as webhooks are. */
    @Produces
    @Singleton
    HostCalls hostCalls(
            Telling telling,
            @Any Instance<AfterMove> after,
            @Any Instance<SubmitCheck> checks,
            Attempts attempts,
            Standings standings,
            Journals journals,
            HookSettings settings,
            Clock clock) {
        var delivering = Delivering.within(
                telling.handlers(new Brought<>(after), new Brought<>(checks)),
                attempts,
                subjects(standings, List::of),
                journals,
                clock);
        standings.onStep(page -> delivering.heard(stirred(page)));
        return new HostCalls(delivering, settings);
    }

    private static Subjects subjects(Standings standings, Releases releases, Catalogue types) {
        return subjects(
                standings,
                () -> Stream.concat(
                                releases.all().stream().map(HookBeans::stirred),
                                types.known().stream().map(HookBeans::stirred))
                        .toList());
    }

    private static Subjects subjects(Standings standings, Supplier<List<Stirred>> others) {
        return new Subjects() {
            @Override
            public List<Stirred> pages() {
                return standings.all().stream().map(HookBeans::stirred).toList();
            }

            @Override
            public List<Stirred> others() {
                return others.get();
            }
        };
    }

    private static Stirred stirred(Standing page) {
        return new Stirred(Subject.of(page.id()), page.version(), page.last().at());
    }

    /** An open release does not say when it was tried last. */
    private static Stirred stirred(Release release) {
        var last = release.givenUp()
                .or(() -> release.commit().map(Release.Commit::at))
                .orElse(Instant.MAX);
        return new Stirred(Subject.of(release.id()), release.version(), last);
    }

    private static Stirred stirred(KnownType type) {
        return new Stirred(
                Subject.of(type.name()),
                type.version(),
                type.newest().map(Version::at).orElse(Instant.EPOCH));
    }
}
