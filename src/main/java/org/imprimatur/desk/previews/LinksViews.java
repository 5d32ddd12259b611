package org.imprimatur.desk.previews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.pages.Lines;
import org.imprimatur.desk.review.Past;
import org.imprimatur.page.Roots;
import org.imprimatur.preview.LookingAhead;
import org.imprimatur.preview.Outlook;
import org.imprimatur.preview.Previewing;
import org.imprimatur.release.Release;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.Standing;

/** Lays out the screen of the links to a page or a release. */
@RequestScoped
public class LinksViews {
    private final Desk desk;
    private final Previewing previewing;
    private final LookingAhead ahead;
    private final LinkLines links;
    private final Lines lines;
    private final Past past;
    private final Roots roots;

    @Inject
    public LinksViews(
            Desk desk,
            Previewing previewing,
            LookingAhead ahead,
            LinkLines links,
            Lines lines,
            Past past,
            Roots roots) {
        this.desk = desk;
        this.previewing = previewing;
        this.ahead = ahead;
        this.links = links;
        this.lines = lines;
        this.past = past;
        this.roots = roots;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected LinksViews() {
        this(null, null, null, null, null, null, null);
    }

    /** Empty where there is nothing of that name. */
    Optional<LinksView> of(Shown shown, String address, String problem, LinksView.Typed typed) {
        return ahead.at(shown.subject()).map(outlook -> view(shown, outlook, address, problem, typed));
    }

    private LinksView view(Shown shown, Outlook outlook, String address, String problem, LinksView.Typed typed) {
        var words = desk.words();
        var page = shown.subject().isPage() ? outlook.pages().get(0).page() : null;
        return new LinksView(
                shown.here(),
                "preview/" + shown.kind() + "/" + shown.id() + "/",
                page == null ? null : lines.line(page, words),
                outlook.release()
                        .map(Release::name)
                        .orElseGet(() -> outlook.pages().get(0).text().title()),
                previewing.to(shown.subject()).stream()
                        .map(link -> links.line(link, desk.now(), words))
                        .toList(),
                page == null ? List.of() : revisions(page),
                previewing.settings().mostDays(),
                previewing.closed(desk.me()).map(desk::sentence).orElse(""),
                address,
                problem,
                typed);
    }

    private List<Integer> revisions(Standing page) {
        return past.revisions(page).stream().map(Revision::number).toList();
    }

    /** As people outside reach it: at the public address where one is set, else where the desk was reached. */
    String address(UriInfo uri, String secret) {
        var path = roots.site() + "/preview/" + secret;
        var root = previewing.settings().publicUrl();
        return root.isEmpty() ? uri.getBaseUri().resolve(path).toString() : root + path;
    }
}
