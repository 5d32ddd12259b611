package org.imprimatur.desk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.Translations;
import org.imprimatur.journal.Briefs;
import org.imprimatur.workflow.Membership;
import org.imprimatur.workflow.Standing;

/** A page as the cells of a table. Days and instants are written as machines read them. */
@ApplicationScoped
public class Cells {
    private static final List<String> COLUMNS = List.of(
            "id",
            "address",
            "title",
            "type",
            "locale",
            "stage",
            "head",
            "live",
            "live-since",
            "owner",
            "tags",
            "review-by",
            "expires",
            "translations",
            "release",
            "by",
            "stirred");

    private final Briefs briefs;
    private final Translations translations;

    @Inject
    public Cells(Briefs briefs, Translations translations) {
        this.briefs = briefs;
        this.translations = translations;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Cells() {
        this(null, null);
    }

    List<String> names(Words words) {
        return COLUMNS.stream()
                .map(column -> words.say("desk.pages.column." + column))
                .toList();
    }

    List<String> of(Standing page, Words words) {
        var brief = briefs.head(page);
        return List.of(
                page.id().value(),
                "/" + page.locale() + "/" + page.path(),
                brief.title(),
                page.type().value(),
                page.locale().value(),
                words.say("desk.stage." + page.stage()),
                String.valueOf(page.head().number()),
                said(page.live().map(live -> live.revision().number())),
                said(page.live().map(Standing.Live::since)),
                brief.owner(),
                String.join(", ", brief.tags()),
                brief.reviewBy(),
                brief.expires(),
                translations(page, words),
                said(page.membership().map(Membership::name)),
                page.last().by().value(),
                page.last().at().toString());
    }

    private static String said(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }

    private String translations(Standing page, Words words) {
        var own = translations.behind(page).stream()
                .map(behind -> words.say("desk.translation.self-behind", behind.by()));
        var others = translations.of(page).stream().map(state -> said(state, words));
        return Stream.concat(own, others).collect(Collectors.joining(", "));
    }

    private static String said(Translations.State state, Words words) {
        if (state.page().isEmpty()) {
            return words.say("desk.translation.missing", state.locale().value());
        }
        return state.behind() == 0
                ? words.say("desk.translation.current", state.locale().value())
                : words.say("desk.translation.behind", state.locale().value(), state.behind());
    }
}
