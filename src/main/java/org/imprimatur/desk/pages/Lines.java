package org.imprimatur.desk.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.claims.Certificate;
import org.imprimatur.claims.Certificates;
import org.imprimatur.claims.Holding;
import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.frame.Words;
import org.imprimatur.editing.Translations;
import org.imprimatur.journal.Briefs;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.typing.Attending;
import org.imprimatur.workflow.Standing;

/** Draws up a page for a list. */
@ApplicationScoped
public class Lines {
    private final Briefs briefs;
    private final ContentTypes types;
    private final Translations translations;
    private final Certificates certificates;
    private final Attending attending;
    private final Clock clock;

    @Inject
    public Lines(
            Briefs briefs,
            ContentTypes types,
            Translations translations,
            Certificates certificates,
            Attending attending,
            Clock clock) {
        this.briefs = briefs;
        this.types = types;
        this.translations = translations;
        this.certificates = certificates;
        this.attending = attending;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Lines() {
        this(null, null, null, null, null, null);
    }

    public PageLine line(Standing page, Words words) {
        return line(page, words, siblings(page));
    }

    private List<PageLine.Sibling> siblings(Standing page) {
        return translations.of(page).stream()
                .map(state -> new PageLine.Sibling(
                        state.locale().value(),
                        state.page().map(other -> other.id().value()).orElse(""),
                        state.behind()))
                .toList();
    }

    /** Without the translations, which cost a look into other pages' journals. */
    public PageLine brief(Standing page, Words words) {
        return line(page, words, List.of());
    }

    private PageLine line(Standing page, Words words, List<PageLine.Sibling> siblings) {
        return new PageLine(
                page.id().value(),
                title(page),
                type(page, words),
                page.locale().value(),
                page.path().value(),
                page.stage().name(),
                page.live().map(live -> live.revision().number()).orElse(0),
                page.head().number(),
                page.last().by().value(),
                Moment.of(page.last().at(), words),
                marks(page),
                page.live().map(live -> page.locale() + "/" + live.path()).orElse(""),
                attending.at(page.id().value()).stream().map(AccountName::value).toList(),
                siblings);
    }

    private List<String> marks(Standing page) {
        var marks = new ArrayList<String>();
        if (page.isUnderLegalHold()) {
            marks.add("legal-hold");
        }
        if (page.isMoving()) {
            marks.add("moving");
        }
        page.schedule().planned().forEach(planned -> marks.add(planned.turn().id()));
        if (!page.schedule().lapsed().isEmpty()) {
            marks.add("lapsed");
        }
        marks.addAll(certified(page, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        return marks;
    }

    private List<String> certified(Standing page, LocalDate today) {
        var own = certificates.of(page, today).map(Certificate::holding).filter(holding -> holding != Holding.HOLDS);
        var claims = certificates.wronglyClaimedBy(page, today).isEmpty()
                ? Stream.<String>empty()
                : Stream.of("claims-over");
        return Stream.concat(own.map(holding -> "certificate-" + holding.id()).stream(), claims)
                .toList();
    }

    /** A page without a title yet is known by its path. */
    public String title(Standing page) {
        var title = briefs.head(page).title();
        return title.isBlank() ? page.path().value() : title;
    }

    private String type(Standing page, Words words) {
        return types.find(page.type())
                .map(ContentType::label)
                .map(words::say)
                .orElse(page.type().value());
    }
}
