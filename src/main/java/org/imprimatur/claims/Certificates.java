package org.imprimatur.claims;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Register;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Brief;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Texts;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.FormerPath;
import org.imprimatur.workflow.Standing;

/** The certifications that were ever public, and the pages that claim them: those whose text leads to their pages. */
public final class Certificates {
    static final TypeName TYPE = new TypeName("certification");

    private final Standings standings;
    private final Register<TypeName> types;
    private final Register<PageAddress> linking;
    private final Register<PageId> referring;
    private final Briefs briefs;
    private final Texts texts;
    // A text never changes, and so neither does what it says.
    private final Map<Hash, String> statuses = new ConcurrentHashMap<>();

    public Certificates(Standings standings, Briefs briefs, Texts texts) {
        this.standings = standings;
        this.types = new Register<>(standings, page -> isOne(page) ? List.of(TYPE) : List.of());
        this.linking = new Register<>(
                standings,
                page -> briefs(page).flatMap(said -> said.links().stream()).toList());
        this.referring = new Register<>(
                standings,
                page -> briefs(page).flatMap(said -> said.references().stream()).toList());
        this.briefs = briefs;
        this.texts = texts;
    }

    public static boolean isOne(Standing page) {
        return page.type().equals(TYPE);
    }

    /** Empty where the page is no certification's, or one that nobody outside knows of yet. */
    public Optional<Certificate> of(Standing page, LocalDate today) {
        if (!isOne(page)) {
            return Optional.empty();
        }
        var brief = briefs.live(page);
        if (brief.isPresent()) {
            return brief.map(said -> certificate(page, said, Holding.of(status(said), said.lastDay(), today)));
        }
        return page.withdrawn().isPresent()
                ? Optional.of(certificate(page, briefs.head(page), Holding.WITHDRAWN))
                : Optional.empty();
    }

    private static Certificate certificate(Standing page, Brief brief, Holding holding) {
        var title = brief.title().isBlank() ? page.path().value() : brief.title();
        return new Certificate(page, title, holding, brief.lastDay());
    }

    private String status(Brief brief) {
        return statuses.computeIfAbsent(brief.text(), text -> texts.get(text).one("status"));
    }

    /** The certifications that the page claims: in its working text, or in the one that the public reads. */
    public List<Certificate> claimedBy(Standing page, LocalDate today) {
        return briefs(page)
                .flatMap(this::linked)
                .distinct()
                .filter(one -> !one.id().equals(page.id()))
                .flatMap(one -> of(one, today).stream())
                .sorted(Comparator.comparing(one -> one.page().path()))
                .toList();
    }

    private Stream<Brief> briefs(Standing page) {
        return Stream.concat(Stream.of(briefs.head(page)), briefs.live(page).stream());
    }

    private Stream<Standing> linked(Brief brief) {
        return Stream.concat(
                brief.links().stream().flatMap(link -> standings.at(link.locale(), link.path()).stream()),
                brief.references().stream().flatMap(id -> standings.find(id).stream()));
    }

    /** Those of them that nobody may claim any more. */
    public List<Certificate> wronglyClaimedBy(Standing page, LocalDate today) {
        return claimedBy(page, today).stream()
                .filter(one -> one.holding().isOver())
                .toList();
    }

    /** The pages that claim it, by address: by its id, or by where it stands or stood. */
    public List<Standing> claiming(Standing certification) {
        return Stream.concat(
                        addresses(certification).flatMap(address -> linking.under(address).stream()),
                        referring.under(certification.id()).stream())
                .distinct()
                .filter(page ->
                        !page.id().equals(certification.id()) && page.archived().isEmpty())
                .filter(page -> briefs(page)
                        .flatMap(this::linked)
                        .anyMatch(one -> one.id().equals(certification.id())))
                .sorted(PageAddress.order(Standing::locale, Standing::path))
                .toList();
    }

    private static Stream<PageAddress> addresses(Standing page) {
        return Stream.of(
                        Stream.of(page.path()),
                        page.live().stream().map(Standing.Live::path),
                        page.former().stream().map(FormerPath::path))
                .flatMap(paths -> paths)
                .distinct()
                .map(path -> new PageAddress(page.locale(), path));
    }

    /** The certifications that nobody may claim any more. */
    public List<Certificate> over(LocalDate today) {
        return types.under(TYPE).stream()
                .flatMap(page -> of(page, today).stream())
                .filter(one -> one.holding().isOver())
                .toList();
    }
}
