package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.nosql.Template;
import java.time.Clock;
import java.time.Duration;
import org.imprimatur.access.AccessLetters;
import org.imprimatur.access.AccessSettings;
import org.imprimatur.access.Applicants;
import org.imprimatur.access.Asking;
import org.imprimatur.access.Deciding;
import org.imprimatur.access.Forgetting;
import org.imprimatur.access.HandingOut;
import org.imprimatur.access.Markable;
import org.imprimatur.access.Offering;
import org.imprimatur.access.Replying;
import org.imprimatur.access.Requests;
import org.imprimatur.access.Stamping;
import org.imprimatur.accounts.Secrets;
import org.imprimatur.accounts.Throttle;
import org.imprimatur.assets.Assets;
import org.imprimatur.journal.Journals;
import org.imprimatur.notices.Mailing;
import org.imprimatur.notices.Post;
import org.imprimatur.notify.DocumentLetters;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.Texts;
import org.imprimatur.pdf.PdfStamping;
import org.imprimatur.reading.LivePages;
import org.imprimatur.store.NoSqlApplicants;

/** Documents that are not for everybody. */
@Dependent
public class AccessBeans {
    private static final Throttle.Limits ASKING = new Throttle.Limits(5, Duration.ofMinutes(1));

    @Produces
    @Singleton
    AccessSettings accessSettings(Settings settings) {
        int most = settings.number(Setting.ACCESS_DAYS_MOST);
        return new AccessSettings(
                Math.min(settings.number(Setting.ACCESS_DAYS), most),
                most,
                settings.number(Setting.ACCESS_DOWNLOADS),
                settings.number(Setting.ACCESS_KEEP_DAYS));
    }

    @Produces
    @Singleton
    Applicants applicants(Template template) {
        return new NoSqlApplicants(template);
    }

    @Produces
    @Singleton
    Requests requests(Journals journals) {
        return new Requests(journals);
    }

    @Produces
    @Singleton
    Offering offering(LivePages live, Texts texts, Sentences sentences) {
        return new Offering(live, texts, sentences);
    }

    @Produces
    @Singleton
    Stamping stamping() {
        return new PdfStamping();
    }

    @Produces
    @Singleton
    AccessLetters accessLetters(Sentences sentences, MailConfiguration mail) {
        return new DocumentLetters(sentences, mail.readers());
    }

    @Produces
    @Singleton
    Asking asking(
            Offering offering,
            Applicants applicants,
            Requests requests,
            AccessLetters letters,
            Post post,
            Mailing mailing,
            Secrets secrets,
            Clock clock) {
        return new Asking(
                offering,
                applicants,
                requests,
                letters,
                post,
                mailing,
                secrets::piece,
                new Throttle(clock, ASKING),
                clock);
    }

    @Produces
    @Singleton
    Markable markable(Assets assets, Stamping stamping) {
        return new Markable(assets, stamping);
    }

    @Produces
    @Singleton
    Deciding deciding(
            Requests requests,
            Applicants applicants,
            Assets assets,
            Markable markable,
            AccessSettings settings,
            Clock clock) {
        return new Deciding(requests, applicants, assets, markable, settings, clock);
    }

    @Produces
    @Singleton
    Replying replying(
            Requests requests,
            Applicants applicants,
            Offering offering,
            AccessLetters letters,
            Post post,
            Mailing mailing,
            Secrets secrets,
            Clock clock) {
        return new Replying(requests, applicants, offering, letters, post, mailing, secrets::piece, clock);
    }

    @Produces
    @Singleton
    HandingOut handingOut(
            Requests requests,
            Applicants applicants,
            Offering offering,
            Assets assets,
            Stamping stamping,
            Sentences sentences,
            Clock clock) {
        return new HandingOut(requests, applicants, offering, assets, stamping, sentences, new Throttle(clock), clock);
    }

    @Produces
    @Singleton
    Forgetting forgetting(Requests requests, Applicants applicants, AccessSettings settings, Clock clock) {
        return new Forgetting(requests, applicants, settings, clock);
    }
}
