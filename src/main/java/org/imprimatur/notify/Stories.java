package org.imprimatur.notify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.notices.Occasion;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.redline.Labels;
import org.imprimatur.review.Comparison;
import org.imprimatur.workflow.Detail;
import org.imprimatur.workflow.Schedule;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;

/** Puts into words what happened. */
final class Stories {
    private final ContentTypes types;
    private final Markup markup;
    private final Accounts accounts;
    private final LetterSettings settings;

    Stories(ContentTypes types, Markup markup, Accounts accounts, LetterSettings settings) {
        this.types = types;
        this.markup = markup;
        this.accounts = accounts;
        this.settings = settings;
    }

    Story of(Occasion occasion, Tongue tongue) {
        if (occasion.notice().kind().isAboutDay()) {
            return ofDay(occasion, tongue);
        }
        if (occasion.notice().kind().isAboutCaller()) {
            return ofCaller(occasion, tongue);
        }
        var page = occasion.page();
        var kind = occasion.notice().kind().id();
        var title = title(occasion);
        var comparison = comparison(occasion, tongue);
        return new Story(
                tongue.say("letter.subject." + kind, title),
                title,
                page.locale().value(),
                tongue.say("letter.what." + kind, actor(occasion), title),
                occasion.step().flatMap(step -> said(step, tongue)),
                facts(occasion, comparison, tongue),
                settings.review(page.id().value()),
                changes(comparison, tongue));
    }

    /** Nothing changed on the page; a day drew near. */
    private Story ofDay(Occasion occasion, Tongue tongue) {
        var page = occasion.page();
        var kind = occasion.notice().kind().id();
        var title = title(occasion);
        var day = occasion.notice().about().day().map(tongue::day).orElse("");
        return new Story(
                tongue.say("letter.subject." + kind, title, day),
                title,
                page.locale().value(),
                tongue.say("letter.what." + kind, title, day),
                Optional.empty(),
                List.of(where(page, tongue)),
                settings.review(page.id().value()),
                List.of());
    }

    /** Who asks, and what for, is told at the desk alone: a mail could not be forgotten with them. */
    private Story ofCaller(Occasion occasion, Tongue tongue) {
        var page = occasion.page();
        var kind = occasion.notice().kind().id();
        var title = title(occasion);
        return new Story(
                tongue.say("letter.subject." + kind, title),
                title,
                page.locale().value(),
                tongue.say("letter.what." + kind, title),
                Optional.empty(),
                List.of(where(page, tongue)),
                settings.request(occasion.notice().about().caller().orElse("")),
                List.of());
    }

    private String where(Standing page, Tongue tongue) {
        return tongue.say(
                "letter.page",
                types.get(page.type()).label().in(tongue.language()),
                tongue.nameOf(page.locale()),
                "/" + page.locale() + "/" + page.path());
    }

    private static String title(Occasion occasion) {
        var title = Messages.oneLine(occasion.after().title());
        return title.isBlank() ? occasion.page().path().value() : title;
    }

    private Comparison comparison(Occasion occasion, Tongue tongue) {
        var page = occasion.page();
        var labels = tongue.language().equals("zh") ? Labels.CHINESE : Labels.ENGLISH;
        return Comparison.of(
                types.get(page.type()), occasion.before(), occasion.after(), markup, page.locale(), labels);
    }

    private String actor(Occasion occasion) {
        AccountName who = occasion.step()
                .map(Step::by)
                .or(() -> occasion.page().submission().map(asked -> asked.by()))
                .orElse(occasion.page().last().by());
        return accounts.find(who)
                .map(Account::displayName)
                .map(Messages::oneLine)
                .orElse(who.value());
    }

    /** What they gave as their reason, or wrote to whoever reads it. */
    private static Optional<String> said(Step step, Tongue tongue) {
        return step.says(Detail.WHY)
                .map(why -> tongue.say(Schedule.Lapsed.sentence(why)))
                .or(() -> step.says(Detail.REASON))
                .or(() -> step.says(Detail.WORDS))
                .or(() -> step.says(Detail.NOTE));
    }

    private List<String> facts(Occasion occasion, Comparison comparison, Tongue tongue) {
        var page = occasion.page();
        var facts = new ArrayList<String>();
        facts.add(where(page, tongue));
        var size = comparison.summary();
        facts.add(tongue.say(
                page.live().isPresent() || !occasion.before().fields().isEmpty() ? "letter.change" : "letter.new",
                String.valueOf(page.head().number()),
                String.valueOf(size.wordsAdded()),
                String.valueOf(size.wordsRemoved())));
        due(page).ifPresent(due -> facts.add(tongue.say("letter.due", tongue.when(due))));
        return facts;
    }

    private static Optional<Instant> due(Standing page) {
        return page.review().due();
    }

    private List<MailRedline> changes(Comparison comparison, Tongue tongue) {
        var changes = new ArrayList<MailRedline>();
        comparison
                .fields()
                .forEach(field -> changes.add(MailRedline.of(
                        field.label().in(tongue.language()), field.redline().html(), settings.pages())));
        if (!comparison.body().isEmpty()) {
            changes.add(MailRedline.of("", comparison.body().html(), settings.pages()));
        }
        return changes;
    }
}
