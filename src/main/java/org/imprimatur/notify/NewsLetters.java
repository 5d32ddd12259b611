package org.imprimatur.notify;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.imprimatur.notices.Letter;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Sentences;
import org.imprimatur.subscriptions.News;
import org.imprimatur.subscriptions.Subscriber;
import org.imprimatur.subscriptions.SubscriptionLetters;

/** Writes to readers who want to be told of what is published. */
public final class NewsLetters implements SubscriptionLetters {
    private final Sentences sentences;
    private final ContentTypes types;
    private final ReaderSettings settings;

    public NewsLetters(Sentences sentences, ContentTypes types, ReaderSettings settings) {
        this.sentences = sentences;
        this.types = types;
        this.settings = settings;
    }

    @Override
    public Letter confirm(Subscriber subscriber, String secret, Instant now) {
        var locale = subscriber.locale();
        var subject = say(locale, "news.confirm.subject", site(locale));
        var letter = new ReaderLetter(
                locale.value(),
                subject,
                List.of(say(locale, "news.confirm.text", site(locale))),
                List.of(),
                settings.url() + "/subscribe/confirm/" + secret,
                say(locale, "news.confirm.button"),
                List.of(say(locale, "news.confirm.after")),
                settings.site());
        return mail("subscribe-" + subscriber.id(), subscriber, subject, letter, "", now);
    }

    @Override
    public Letter news(Subscriber subscriber, String messageId, List<News> news, Instant now) {
        var locale = subscriber.locale();
        var subject = news.size() == 1
                ? say(locale, "news.subject.one", news.get(0).title(), site(locale))
                : say(locale, "news.subject", news.size(), site(locale));
        var leave = settings.url() + "/subscribe/leave/" + subscriber.leave();
        var letter = new ReaderLetter(
                locale.value(),
                subject,
                List.of(say(locale, "news.text", site(locale))),
                news.stream().map(one -> item(one, locale)).toList(),
                leave,
                say(locale, "news.leave"),
                List.of(say(locale, "news.after")),
                settings.site());
        return mail(messageId, subscriber, subject, letter, leave, now);
    }

    private ReaderLetter.Item item(News news, LocaleTag locale) {
        var type = types.find(news.type())
                .map(known -> known.label().in(locale.value()))
                .orElse(news.type().value());
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(locale.value().equals("en") ? "en-GB" : locale.value()))
                .format(LocalDate.ofInstant(news.since(), ZoneOffset.UTC));
        return new ReaderLetter.Item(
                news.title(), settings.url() + encoded(news.address()), type + " · " + day, news.words());
    }

    /** As a mail program takes it: letters that no address may have are spelt out. */
    private static String encoded(String address) {
        try {
            return new URI(null, null, address, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a page stands at no address: " + address, impossible);
        }
    }

    private static Letter mail(
            String id, Subscriber to, String subject, ReaderLetter letter, String leave, Instant now) {
        return new Letter(id, "", to.address(), to.locale().value(), subject, letter.html(), letter.text(), now, leave);
    }

    private String site(LocaleTag locale) {
        return settings.site().in(locale.value());
    }

    private String say(LocaleTag locale, String key, Object... args) {
        return sentences.say(locale.value(), key, args);
    }
}
