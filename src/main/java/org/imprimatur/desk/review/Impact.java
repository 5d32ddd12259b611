package org.imprimatur.desk.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.desk.frame.Desk;
import org.imprimatur.desk.links.InnerLink;
import org.imprimatur.desk.links.InnerLinkList;
import org.imprimatur.notices.Announcing;
import org.imprimatur.notices.Mailboxes;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Texts;
import org.imprimatur.reading.LivePage;
import org.imprimatur.reading.LivePages;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;

/** What an answer reaches beyond the page: what links to it, which certifications it claims, who is told. */
@RequestScoped
public class Impact implements Section {
    private static final int SHOWN = 20;

    private final Desk desk;
    private final LivePages live;
    private final Certifications certifications;
    private final Announcing announcing;
    private final Mailboxes mailboxes;
    private final InnerLinkList links;
    private final ContentTypes types;
    private final Texts texts;

    @Inject
    public Impact(
            Desk desk,
            LivePages live,
            Certifications certifications,
            Announcing announcing,
            Mailboxes mailboxes,
            InnerLinkList links,
            ContentTypes types,
            Texts texts) {
        this.desk = desk;
        this.live = live;
        this.certifications = certifications;
        this.announcing = announcing;
        this.mailboxes = mailboxes;
        this.links = links;
        this.types = types;
        this.texts = texts;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Impact() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * The section.
     *
     * @param linking the first of the live pages that link here
     * @param more how many others do
     * @param broken links of the working text that lead readers nowhere
     * @param asked who is asked to review; nobody unless the page waits for that
     * @param told who learns of the answer, without whoever looks
     */
    public record View(
            List<Link> linking,
            int more,
            List<InnerLink> broken,
            List<Certifications.Claim> claims,
            List<Person> asked,
            List<Person> told) {}

    /** A live page that links here. */
    public record Link(String id, String title, String locale, String address) {}

    /** Somebody who is told, by mail or only at the desk. */
    public record Person(String name, boolean byMail) {}

    @Override
    public Place place() {
        return Place.IMPACT;
    }

    @Override
    public Optional<View> of(Looking looking) {
        var page = looking.page();
        var linking = live.linkingTo(page.id(), page.locale(), page.path());
        return Optional.of(new View(
                linking.stream().limit(SHOWN).map(Impact::link).toList(),
                Math.max(0, linking.size() - SHOWN),
                broken(page),
                certifications.claimed(page),
                page.stage() == Stage.LEGAL_REVIEW ? people(announcing.toldToReview(page)) : List.of(),
                page.stage() == Stage.PUBLISHED ? List.of() : told(page)));
    }

    private List<InnerLink> broken(Standing page) {
        var text = texts.get(page.head().text());
        return links.of(page, types.get(page.type()), text).stream()
                .filter(InnerLink::isBroken)
                .toList();
    }

    private static Link link(LivePage page) {
        return new Link(page.id().value(), page.title(), page.locale().value(), page.address());
    }

    /** Nobody is told what they did themselves. */
    private List<Person> told(Standing page) {
        var me = desk.me().name();
        return people(announcing.toldOfAnswer(page).stream()
                .filter(name -> !name.equals(me))
                .toList());
    }

    private List<Person> people(List<AccountName> names) {
        return names.stream()
                .map(name -> new Person(name.value(), mailboxes.wants(name)))
                .toList();
    }
}
