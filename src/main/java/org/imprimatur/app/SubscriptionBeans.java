package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.nosql.Template;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.imprimatur.accounts.Secrets;
import org.imprimatur.accounts.Throttle;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notices.Post;
import org.imprimatur.notify.NewsLetters;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Sentences;
import org.imprimatur.reading.LivePages;
import org.imprimatur.store.NoSqlMarks;
import org.imprimatur.store.NoSqlSubscribers;
import org.imprimatur.subscriptions.Rhythm;
import org.imprimatur.subscriptions.Subscribers;
import org.imprimatur.subscriptions.Subscribing;
import org.imprimatur.subscriptions.SubscriptionLetters;
import org.imprimatur.subscriptions.Telling;

/** Readers who want to be told by mail of what is published. */
@Dependent
public class SubscriptionBeans {
    private static final Throttle.Limits COMING = new Throttle.Limits(5, Duration.ofMinutes(1));

    @Produces
    @Singleton
    Subscribers subscribers(Template template) {
        return new NoSqlSubscribers(template);
    }

    @Produces
    @Singleton
    SubscriptionLetters subscriptionLetters(Sentences sentences, ContentTypes types, MailConfiguration mail) {
        return new NewsLetters(sentences, types, mail.readers());
    }

    @Produces
    @Singleton
    Subscribing subscribing(
            Subscribers subscribers,
            SubscriptionLetters letters,
            Post post,
            Mailing mailing,
            Secrets secrets,
            Clock clock) {
        return new Subscribing(subscribers, letters, post, mailing, secrets::piece, new Throttle(clock, COMING), clock);
    }

    @Produces
    @Singleton
    Telling telling(
            Subscribers subscribers,
            LivePages live,
            Template template,
            SubscriptionLetters letters,
            Post post,
            Mailing mailing,
            Settings settings,
            Clock clock) {
        var rhythm = Rhythm.valueOf(settings.value(Setting.SUBSCRIPTIONS_EVERY).toUpperCase(Locale.ROOT));
        return new Telling(subscribers, live, new NoSqlMarks(template), letters, post, mailing, rhythm, clock);
    }
}
