package org.imprimatur.desk.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.DeskSettings;
import org.imprimatur.desk.links.InnerLink.State;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageReference;
import org.imprimatur.page.Text;
import org.imprimatur.reading.LivePages;
import org.imprimatur.workflow.Standing;

/** Reads from a text which pages of the site it links to, and what readers find there. */
@ApplicationScoped
public class InnerLinkList {
    private static final Pattern RELATIVE = Pattern.compile("(?![/#?\\\\]|[a-zA-Z][a-zA-Z0-9+.-]*:)[^\\s<>\"]+");
    private static final Pattern ENDING = Pattern.compile("\\.(md|html?|aspx)$");

    private final Standings standings;
    private final Briefs briefs;
    private final LivePages live;
    private final Markup markup;
    private final DeskSettings settings;

    @Inject
    public InnerLinkList(Standings standings, Briefs briefs, LivePages live, Markup markup, DeskSettings settings) {
        this.standings = standings;
        this.briefs = briefs;
        this.live = live;
        this.markup = markup;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected InnerLinkList() {
        this(null, null, null, null, null);
    }

    /** In the order of the fields, and in reading order within each. */
    public List<InnerLink> of(Standing page, ContentType type, Text text) {
        return type.fields().stream()
                .flatMap(field -> written(field, text))
                .flatMap(link -> inner(page, link).stream())
                .toList();
    }

    private Stream<Markup.Link> written(Field field, Text text) {
        return switch (field.kind()) {
            case MARKDOWN -> markup.links(text.one(field.name())).stream();
            case LINK -> Stream.of(new Markup.Link("", text.one(field.name()), 1));
            case ROWS ->
                text.rows(field.name()).stream()
                        .flatMap(row -> field.columns().stream()
                                .filter(column -> column.kind() == FieldKind.LINK)
                                .map(column -> new Markup.Link("", row.getOrDefault(column.name(), ""), 1)));
            case LINE, PARAGRAPH, DATE, NUMBER, CHOICE, FLAG, LIST -> Stream.empty();
        };
    }

    private Optional<InnerLink> inner(Standing page, Markup.Link link) {
        var reference = PageReference.of(link.address());
        if (reference.isPresent()) {
            return Optional.of(link(page, link, standings.find(reference.get().page()), ""));
        }
        return address(page, link.address()).map(address -> {
            var found = standings
                    .at(address.locale(), address.path())
                    .or(() ->
                            live.moved(address.locale(), address.path()).flatMap(moved -> standings.find(moved.id())));
            return link(page, link, found, rest(link.address()));
        });
    }

    /** What the reference in the place of an address would be; empty where the address is that of no page. */
    public Optional<String> reference(Standing page, String address) {
        return inner(page, new Markup.Link("", address, 1))
                .map(InnerLink::reference)
                .filter(reference -> !reference.isEmpty());
    }

    private Optional<PageAddress> address(Standing page, String written) {
        String path = written.split("[?#]", 2)[0];
        if (path.startsWith("/") && !path.startsWith("//")) {
            return PageAddress.of(path).filter(this::isOnTheSite);
        }
        return RELATIVE.matcher(path).matches() ? beside(page, path) : Optional.empty();
    }

    // Imported pages link to each other so; browsers read it from where the page stands.
    private Optional<PageAddress> beside(Standing page, String path) {
        try {
            var here = URI.create("/" + page.locale() + "/" + page.path());
            var there = here.resolve(ENDING.matcher(path).replaceFirst("")).getPath();
            return PageAddress.of(there).filter(this::isOnTheSite);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private boolean isOnTheSite(PageAddress address) {
        return settings.locales().contains(address.locale());
    }

    private static String rest(String address) {
        int at = address.indexOf('#');
        return at < 0 ? "" : address.substring(at);
    }

    private InnerLink link(Standing page, Markup.Link link, Optional<Standing> found, String rest) {
        boolean isReference = PageReference.of(link.address()).isPresent();
        return new InnerLink(
                link.words(),
                link.address(),
                link.line(),
                found.map(one -> one.id().value()).orElse(""),
                found.map(this::title).orElse(""),
                found.map(one -> "/" + one.locale() + "/" + one.path()).orElse(""),
                found.map(one -> state(page, one)).orElse(State.UNKNOWN),
                isReference
                        ? ""
                        : found.map(one -> new PageReference(one.id(), rest).toString())
                                .orElse(""));
    }

    private String title(Standing page) {
        String title = briefs.head(page).title();
        return title.isBlank() ? page.path().value() : title;
    }

    private State state(Standing from, Standing to) {
        if (to.archived().isPresent() || to.withdrawn().isPresent() && to.live().isEmpty()) {
            return State.GONE;
        }
        if (live.find(to.id()).isEmpty()) {
            return State.NOT_LIVE;
        }
        return to.locale().equals(from.locale()) ? State.FINE : State.OTHER_LANGUAGE;
    }
}
