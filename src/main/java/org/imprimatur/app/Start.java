package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.imprimatur.accounts.FirstStart;
import org.imprimatur.accounts.Issued;
import org.imprimatur.migrations.Migrating;
import org.imprimatur.migrations.Migrations;
import org.imprimatur.reading.LivePages;
import org.imprimatur.review.Signets;
import org.imprimatur.themes.Themes;

/** What happens once when the application starts, before anybody is answered. */
@Dependent
public class Start {
    private static final Logger LOG = System.getLogger(Start.class.getName());

    private final Settings settings;

    @Inject
    public Start(Settings settings) {
        this.settings = settings;
    }

    void begin(
            @Observes Opening opening,
            Instance<LivePages> live,
            Instance<FirstStart> first,
            Instance<Migrating> migrating,
            Instance<Themes> themes,
            Instance<Signets> signets,
            Instance<SettlingNow> releases,
            Instance<OnTime> onTime,
            DailyCollection collection,
            DailyTidying tidying,
            Instance<PreviewCounting> previews,
            Instance<Memory> memory,
            Instance<ComparingAhead> comparing,
            Instance<SearchBeans> search,
            Instance<Calls> calls,
            Instance<Noting> noting,
            Instance<Nodes> nodes,
            Standpoint here,
            LogForm log,
            Begun begun) {
        log.begin();
        here.at(opening.contextPath());
        Lacking.sentences(Start.class.getClassLoader())
                .forEach(said -> LOG.log(Level.INFO, "This runtime has " + said));
        // What others write from here on is heard of.
        nodes.get().begin();
        LOG.log(Level.DEBUG, "The theme is {0}", themes.get().hash());
        LOG.log(
                Level.INFO,
                "Evidence is sealed with the key {0}",
                signets.get().get().key().fingerprint());
        first.get().admin().ifPresent(Start::tell);
        migrating.get().apply(migrations(), settings.isOn(Setting.DEMO)).forEach(said -> LOG.log(Level.INFO, said));
        if (!settings.isOn(Setting.STILL)) {
            releases.get().begin();
            onTime.get().begin();
            calls.get().begin();
        }
        LOG.log(
                Level.INFO,
                "Imprimatur is ready with {0} live pages",
                live.get().count());
        if (settings.isOn(Setting.ASSETS_COLLECT)) {
            collection.begin();
        }
        tidying.begin();
        previews.get().begin();
        memory.get().begin();
        comparing.get().begin();
        search.get().begin();
        noting.get().begin();
        begun.done();
    }

    private Migrations migrations() {
        return settings.folder(Setting.MIGRATIONS_DIRECTORY).map(Migrations::in).orElseGet(Migrations::shipped);
    }

    /** Once and nowhere else; the password must be changed at the first sign-in. */
    private static void tell(Issued admin) {
        LOG.log(
                Level.INFO,
                "First start: sign in as {0} with the one-time password {1}",
                admin.account().name(),
                admin.secret());
    }
}
