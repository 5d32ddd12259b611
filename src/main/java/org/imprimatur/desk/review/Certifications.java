package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.claims.Certificate;
import org.imprimatur.claims.Certificates;
import org.imprimatur.claims.Holding;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Field;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LastDay;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Standing;

/** The certifications that a text leads its readers to, with what their own pages say of them. */
@RequestScoped
public class Certifications {
    private static final TypeName TYPE = new TypeName("certification");

    private final Desk desk;
    private final Standings standings;
    private final Briefs briefs;
    private final Texts texts;
    private final ContentTypes types;
    private final Certificates certificates;

    @Inject
    public Certifications(
            Desk desk, Standings standings, Briefs briefs, Texts texts, ContentTypes types, Certificates certificates) {
        this.desk = desk;
        this.standings = standings;
        this.briefs = briefs;
        this.texts = texts;
        this.types = types;
        this.certificates = certificates;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Certifications() {
        this(null, null, null, null, null, null);
    }

    /**
     * A certification that is claimed.
     *
     * @param status by the label of its type; empty where its page does not say
     * @param expires as its page says; empty where it does not
     * @param isLive whether the public can read its page
     * @param isOver whether it ended, by its status or by its day
     */
    public record Claim(
            String id,
            String title,
            String locale,
            String address,
            String status,
            String expires,
            boolean isLive,
            boolean isOver) {}

    /** The page itself, where it is the page of a certification, and those that its working text links to. */
    List<Claim> claimed(Standing page) {
        var own = Stream.of(page)
                .filter(Certificates::isOne)
                .map(one -> claim(one, texts.get(one.head().text())));
        var brief = briefs.head(page);
        var linked = Stream.concat(
                        brief.links().stream().flatMap(link -> standings.at(link.locale(), link.path()).stream()),
                        brief.references().stream().flatMap(id -> standings.find(id).stream()))
                .distinct()
                .filter(one -> Certificates.isOne(one) && !one.id().equals(page.id()))
                .map(one -> claim(one, texts.get(publicOrHead(one))))
                .sorted(Comparator.comparing(Claim::address));
        return Stream.concat(own, linked).toList();
    }

    private static Hash publicOrHead(Standing page) {
        return page.live()
                .map(live -> live.revision().text())
                .orElse(page.head().text());
    }

    private Claim claim(Standing page, Text text) {
        String status = text.one("status");
        String expires = text.one("expires");
        return new Claim(
                page.id().value(),
                text.title().isBlank() ? page.path().value() : text.title(),
                page.locale().value(),
                "/" + page.locale() + "/" + page.path(),
                label(status),
                LastDay.of(expires).map(this::day).orElse(expires),
                page.live().isPresent(),
                isOver(page, status, LastDay.of(expires)));
    }

    /** What nobody outside knows of yet is judged by what its text says. */
    private boolean isOver(Standing page, String status, Optional<LocalDate> end) {
        var today = LocalDate.ofInstant(desk.now(), ZoneOffset.UTC);
        return certificates
                .of(page, today)
                .map(Certificate::holding)
                .orElseGet(() -> Holding.of(status, end, today))
                .isOver();
    }

    private String label(String status) {
        return types.find(TYPE).flatMap(type -> type.field("status")).map(Field::choices).stream()
                .flatMap(List::stream)
                .filter(choice -> choice.value().equals(status))
                .map(choice -> desk.words().say(choice.label()))
                .findFirst()
                .orElse(status);
    }

    private String day(LocalDate day) {
        return desk.words().day(day.atStartOfDay(desk.settings().zone()).toInstant());
    }
}
