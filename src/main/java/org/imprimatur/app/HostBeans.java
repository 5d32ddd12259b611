package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.util.List;
import org.imprimatur.editing.Discussing;
import org.imprimatur.editing.HostRules;
import org.imprimatur.editing.Publishing;
import org.imprimatur.hooks.Attempts;
import org.imprimatur.hooks.Heard;
import org.imprimatur.host.Drafting;
import org.imprimatur.host.LivePages;
import org.imprimatur.host.Reviewing;
import org.imprimatur.hosting.Answers;
import org.imprimatur.hosting.DraftingForHosts;
import org.imprimatur.hosting.HostSay;
import org.imprimatur.hosting.LiveForHosts;
import org.imprimatur.hosting.ReviewingForHosts;
import org.imprimatur.hosting.Telling;
import org.imprimatur.hosting.Unread;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Sentences;
import org.imprimatur.page.Texts;
import org.imprimatur.spi.BeforeMove;
import org.imprimatur.spi.StepBeforeLive;
import org.imprimatur.spi.SubmitCheck;

/** What the application that took the product in may inject, and where its beans have a say. */
@Dependent
public class HostBeans {
    @Produces
    @Singleton
    LivePages livePages(
            org.imprimatur.reading.LivePages live,
            ContentTypes types,
            Markup markup,
            Settings settings,
            Standpoint here) {
        // A host may ask before it is known where the application stands.
        return new LiveForHosts(
                live,
                types,
                markup,
                () -> here.application() + Ground.of(settings).site());
    }

    @Produces
    @Singleton
    Answers answers(Sentences sentences) {
        return new Answers(sentences);
    }

    @Produces
    @Singleton
    Drafting drafting(org.imprimatur.editing.Drafting drafting, Standings standings, Texts texts, Answers answers) {
        return new DraftingForHosts(drafting, standings, texts, answers);
    }

    @Produces
    @Singleton
    Reviewing reviewing(
            org.imprimatur.editing.Reviewing reviewing, Publishing publishing, Standings standings, Answers answers) {
        return new ReviewingForHosts(reviewing, publishing, standings, answers);
    }

    @Produces
    @Singleton
    Telling telling(
            Journals journals,
            Standings standings,
            Texts texts,
            Discussing discussing,
            Instance<RequestContextController> requests) {
        return new Telling(journals, standings, texts, discussing, work -> {
            var request = requests.get();
            boolean isMine = request.activate();
            try {
                work.run();
            } finally {
                if (isMine) {
                    request.deactivate();
                }
            }
        });
    }

    @Produces
    @Singleton
    HostRules rules(
            BeanManager beans,
            @Any Instance<StepBeforeLive> steps,
            @Any Instance<SubmitCheck> checks,
            Journals journals,
            Attempts attempts,
            Begun begun) {
        var events = beans.getEvent().select(BeforeMove.class);
        var reading = new Brought<>(checks);
        // What migrations take live, they take live before anybody is told of anything.
        var unread = new Unread(() -> begun.isDone() ? reading.get() : List.of(), journals, new Heard(attempts));
        return new HostSay(events::fire, new Brought<>(steps), unread);
    }
}
