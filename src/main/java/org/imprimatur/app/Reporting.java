package org.imprimatur.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.imprimatur.access.AccessId;
import org.imprimatur.access.Requests;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.accounts.KeepingSessions;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.hooks.Hooks;
import org.imprimatur.journal.Overlooked;
import org.imprimatur.journal.Standings;
import org.imprimatur.journal.Subject;
import org.imprimatur.news.ToldSessions;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.preview.PreviewLinks;
import org.imprimatur.release.Releases;
import org.imprimatur.workflow.ReleaseId;

/** Has whoever keeps something in memory read what another node wrote about it. */
@ApplicationScoped
public class Reporting {
    private static final Logger LOG = System.getLogger(Reporting.class.getName());

    private final Standings standings;
    private final Overlooked overlooked;
    private final Releases releases;
    private final Accounts accounts;
    private final KeepingSessions sessions;
    private final Catalogue types;
    private final Instance<Hooks> hooks;
    private final Requests requests;
    private final PreviewLinks previews;
    private final Noting noting;

    @Inject
    public Reporting(
            Standings standings,
            Overlooked overlooked,
            Releases releases,
            Accounts accounts,
            KeepingSessions sessions,
            Catalogue types,
            Instance<Hooks> hooks,
            Requests requests,
            PreviewLinks previews,
            Noting noting) {
        this.standings = standings;
        this.overlooked = overlooked;
        this.releases = releases;
        this.accounts = accounts;
        this.sessions = sessions;
        this.types = types;
        this.hooks = hooks;
        this.requests = requests;
        this.previews = previews;
        this.noting = noting;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected Reporting() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    /** What a newer version tells of and this one does not know is nothing that it keeps in memory. */
    void read(String subject) {
        var id = subject.substring(subject.indexOf(':') + 1);
        switch (subject.substring(0, subject.length() - id.length())) {
            case Subject.PAGE -> standings.follow(new PageId(id));
            case Subject.RELEASE -> releases.follow(new ReleaseId(id));
            case Subject.ACCOUNT -> accounts.refresh(new AccountName(id));
            case Subject.TYPE -> types.refresh();
            case Subject.HOOK -> hooks.get().refresh();
            case Subject.ACCESS -> requests.find(AccessId.of(new Subject(subject)));
            case Subject.PREVIEW -> previews.find(new Hash(id));
            case ToldSessions.SESSION -> sessions.forget(id);
            case "site:" -> noting.soon();
            default -> LOG.log(Level.DEBUG, "Nobody here keeps anything of {0} in memory", subject);
        }
    }

    /** As if everything had been told of. */
    void readAll() {
        int found = overlooked.find();
        releases.followAll();
        accounts.load();
        types.refresh();
        hooks.get().refresh();
        requests.refresh();
        previews.load();
        noting.soon();
        LOG.log(
                found > 0 ? Level.INFO : Level.DEBUG,
                "Every journal was looked at; {0} pages had moved and nobody had said so",
                found);
    }
}
