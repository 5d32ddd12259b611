package org.imprimatur.desk.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.desk.frame.DeskSettings;
import org.imprimatur.desk.links.InnerLink.State;
import org.imprimatur.journal.Briefs;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.ContentType;
import org.imprimatur.page.Field;
import org.imprimatur.page.FieldKind;
import org.imprimatur.page.Markup;
import org.imprimatur.page.PageReference;
import org.imprimatur.page.Text;
import org.imprimatur.reading.LivePages;
import org.imprimatur.workflow.Standing;

/** Reads from a text which pages of the site it links to, and what readers find there. */
@ApplicationScoped
public class InnerLinkList {
    private final Standings standings;
    private final Briefs briefs;
    private final LivePages live;
    private final Markup markup;
    private final Anchors anchors;
    private final DeskSettings settings;

    @Inject
    public InnerLinkList(
            Standings standings, Briefs briefs, LivePages live, Markup markup, Anchors anchors, DeskSettings settings) {
        this.standings = standings;
        this.briefs = briefs;
        this.live = live;
        this.markup = markup;
        this.anchors = anchors;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected InnerLinkList() {
        this(null, null, null, null, null, null);
    }

    /** In the order of the fields, and in reading order within each. */
    public List<InnerLink> of(Standing page, ContentType type, Text text) {
        var written =
                type.fields().stream().flatMap(field -> written(field, text)).toList();
        // Drawing a text takes a while: once for all its links, and not for a text that needs it not.
        var own = written.stream().anyMatch(link -> link.address().contains("#"))
                ? anchors.in(text, page.type(), page.locale())
                : Set.<String>of();
        return written.stream().flatMap(link -> inner(page, own, link).stream()).toList();
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

    private Optional<InnerLink> inner(Standing page, Set<String> own, Markup.Link link) {
        var reference = PageReference.of(link.address());
        if (reference.isPresent()) {
            return Optional.of(
                    link(page, own, link, standings.find(reference.get().page()), false));
        }
        if (link.address().startsWith("#")) {
            // Where such a place is there, nobody has to look at the link.
            return Optional.of(link(page, own, link, Optional.of(page), false)).filter(InnerLink::isBroken);
        }
        return new SiteAddresses(settings.locales()).of(page, link.address()).map(address -> {
            var found = standings
                    .at(address.locale(), address.path())
                    .or(() ->
                            live.moved(address.locale(), address.path()).flatMap(moved -> standings.find(moved.id())));
            return link(page, own, link, found, true);
        });
    }

    /** What the reference in the place of an address would be; empty where the address is that of no page. */
    public Optional<String> reference(Standing page, String address) {
        return inner(page, Set.of(), new Markup.Link("", address, 1))
                .map(InnerLink::reference)
                .filter(reference -> !reference.isEmpty());
    }

    private static String rest(String address) {
        int at = address.indexOf('#');
        return at < 0 ? "" : address.substring(at);
    }

    private InnerLink link(
            Standing page, Set<String> own, Markup.Link link, Optional<Standing> found, boolean isByAddress) {
        return new InnerLink(
                link.words(),
                link.address(),
                link.line(),
                found.map(one -> one.id().value()).orElse(""),
                found.map(this::title).orElse(""),
                found.map(one -> "/" + one.locale() + "/" + one.path()).orElse(""),
                found.map(one -> state(page, own, one, rest(link.address()))).orElse(State.UNKNOWN),
                found.filter(one -> isByAddress)
                        .map(one -> new PageReference(one.id(), rest(link.address())).toString())
                        .orElse(""));
    }

    private String title(Standing page) {
        String title = briefs.head(page).title();
        return title.isBlank() ? page.path().value() : title;
    }

    private State state(Standing from, Set<String> own, Standing to, String rest) {
        var fragment = rest.isEmpty() ? "" : rest.substring(1);
        if (to.id().equals(from.id())) {
            return Anchors.has(own, fragment) ? State.FINE : State.NO_PLACE;
        }
        if (to.archived().isPresent() || to.withdrawn().isPresent() && to.live().isEmpty()) {
            return State.GONE;
        }
        var read = live.find(to.id());
        if (read.isEmpty()) {
            return State.NOT_LIVE;
        }
        if (!fragment.isEmpty() && !Anchors.has(anchors.in(read.get().text(), to.type(), to.locale()), fragment)) {
            return State.NO_PLACE;
        }
        return to.locale().equals(from.locale()) ? State.FINE : State.OTHER_LANGUAGE;
    }
}
