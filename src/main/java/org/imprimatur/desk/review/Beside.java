package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.Choice;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.Translations;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Texts;
import org.imprimatur.redline.Chapter;
import org.imprimatur.redline.Chapters;
import org.imprimatur.review.Parallel;
import org.imprimatur.workflow.Standing;

/** Lays a text under review beside its translation. */
@RequestScoped
public class Beside {
    private final Desk desk;
    private final Texts texts;
    private final Markup markup;
    private final Translations translations;
    private final Redlines redlines;

    @Inject
    public Beside(Desk desk, Texts texts, Markup markup, Translations translations, Redlines redlines) {
        this.desk = desk;
        this.texts = texts;
        this.markup = markup;
        this.translations = translations;
        this.redlines = redlines;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Beside() {
        this(null, null, null, null, null);
    }

    /** Empty where the page has no translation yet. */
    Optional<TranslationView> of(Standing page, String with, ComparisonView change) {
        var others = translations.others(page);
        return others.stream()
                .filter(other -> other.locale().value().equals(with))
                .findFirst()
                .or(() -> others.stream().findFirst())
                .map(other -> beside(page, other, others, change));
    }

    /**
     * A text that is being written, beside the one that it follows; empty where it is the one that others follow.
     *
     * @param html of its body as it is typed
     */
    public Optional<TranslationView> typed(Standing page, String html) {
        var source = translations.source(page);
        return source.id().equals(page.id())
                ? Optional.empty()
                : Optional.of(beside(page, source, List.of(source), Chapters.of(html)));
    }

    /** Empty where the page follows no other, or keeps up with it. */
    Optional<ReviewView.Stale> stale(Standing page) {
        return translations.behind(page).map(behind -> {
            var source = behind.source().locale();
            return new ReviewView.Stale(desk.words().nameOf(source), source.value(), behind.by());
        });
    }

    private TranslationView beside(Standing page, Standing other, List<Standing> others, ComparisonView change) {
        return beside(page, other, others, Chapters.of(change.body()));
    }

    private TranslationView beside(Standing page, Standing other, List<Standing> others, List<Chapter> mine) {
        var words = desk.words();
        boolean isSource = !translations.source(page).id().equals(other.id());
        var theirs = Chapters.of(html(other));
        var parallel = isSource ? Parallel.of(mine, theirs) : Parallel.of(theirs, mine);
        return new TranslationView(
                side(isSource ? page : other, isSource, words),
                side(isSource ? other : page, !isSource, words),
                others.stream()
                        .map(one -> new Choice(one.locale().value(), words.nameOf(one.locale())))
                        .toList(),
                other.locale().value(),
                parallel.rows().stream()
                        .map(row -> new TranslationView.Row(html(row.source()), html(row.translation())))
                        .toList(),
                translations
                        .behind(isSource ? other : page)
                        .map(behind -> behind(behind, words))
                        .orElse(null));
    }

    private TranslationView.Side side(Standing page, boolean isReviewed, Words words) {
        return new TranslationView.Side(
                page.id().value(),
                page.locale().value(),
                words.nameOf(page.locale()),
                page.head().number(),
                page.live().map(live -> live.revision().number()).orElse(0),
                isReviewed,
                page.prevailing());
    }

    TranslationView.Behind behind(Translations.Behind behind, Words words) {
        var source = behind.source();
        var before = texts.get(behind.followed().text());
        var after = texts.get(source.head().text());
        return new TranslationView.Behind(
                behind.followed().number(),
                source.head().number(),
                behind.by(),
                Moment.of(source.head().at(), words),
                redlines.rendered(source, before, after, words));
    }

    private String html(Standing page) {
        return markup.legible(
                desk.leading(markup).html(texts.get(page.head().text()).body(), page.locale()));
    }

    private static String html(Optional<Chapter> chapter) {
        return chapter.map(Chapter::html).orElse("");
    }
}
