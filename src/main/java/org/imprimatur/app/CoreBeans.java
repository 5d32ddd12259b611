package org.imprimatur.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import org.imprimatur.access.Markable;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.catalogue.DefinitionFiles;
import org.imprimatur.catalogue.KeepingTypes;
import org.imprimatur.editing.Assigning;
import org.imprimatur.editing.Attesting;
import org.imprimatur.editing.Discussing;
import org.imprimatur.editing.Drafting;
import org.imprimatur.editing.HostRules;
import org.imprimatur.editing.Importing;
import org.imprimatur.editing.Intake;
import org.imprimatur.editing.Moves;
import org.imprimatur.editing.Publishing;
import org.imprimatur.editing.Quoting;
import org.imprimatur.editing.ReviewQueue;
import org.imprimatur.editing.Reviewing;
import org.imprimatur.importers.ImportIntake;
import org.imprimatur.journal.Claims;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Standings;
import org.imprimatur.markdown.Block;
import org.imprimatur.markdown.PageMarkup;
import org.imprimatur.once.AttendedJournals;
import org.imprimatur.page.ContentTypes;
import org.imprimatur.page.Markup;
import org.imprimatur.page.Texts;
import org.imprimatur.review.Paper;
import org.imprimatur.review.Signets;
import org.imprimatur.review.Sizes;
import org.imprimatur.spi.OwnType;
import org.imprimatur.spi.TextRenderer;
import org.imprimatur.types.DeclaredTypes;
import org.imprimatur.workflow.Standing;

/** The use cases and what they stand on. None of them knows CDI. */
@Dependent
public class CoreBeans {
    @Produces
    @OfHouse
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    DefinitionFiles definitionFiles(Settings settings, @Any Instance<OwnType> ofHost) {
        return DeclaredTypes.of(
                settings.folder(Setting.TYPES_DIRECTORY),
                ofHost.stream().map(own -> own.type().said()).toList());
    }

    @Produces
    @Singleton
    Catalogue contentTypes(Journals journals, DefinitionFiles files) {
        return new Catalogue(journals, files);
    }

    @Produces
    @Singleton
    KeepingTypes keepingTypes(
            Catalogue catalogue, DefinitionFiles files, Standings standings, Texts texts, Clock clock) {
        return new KeepingTypes(catalogue, files, standings, texts, clock);
    }

    @Produces
    @Singleton
    Markup markup(Standings standings, @Any Instance<TextRenderer> ofHost) {
        var renderers = new Brought<>(ofHost);
        return new PageMarkup(
                page -> standings.find(page).map(CoreBeans::address),
                () -> renderers.get().stream().map(CoreBeans::block).toList());
    }

    private static Block block(TextRenderer renderer) {
        return new Block() {
            @Override
            public String name() {
                return renderer.name();
            }

            @Override
            public String html(String source) {
                return renderer.html(source);
            }
        };
    }

    /** Where readers find it: a page that is to move has not moved yet. */
    private static String address(Standing page) {
        return "/" + page.locale() + "/" + page.live().map(Standing.Live::path).orElse(page.path());
    }

    @Produces
    @Singleton
    Moves moves(Standings standings, Texts texts, ContentTypes types, Markable markable, Clock clock, HostRules rules) {
        return new Moves(standings, texts, types, markable, clock, rules);
    }

    @Produces
    @Singleton
    Drafting drafting(
            Moves moves,
            Standings standings,
            Journals journals,
            Texts texts,
            Claims claims,
            ContentTypes types,
            Settings settings) {
        return new Drafting(moves, standings, journals, texts, claims, types, Set.copyOf(settings.locales()));
    }

    @Produces
    @Singleton
    Reviewing reviewing(Moves moves, Standings standings, ContentTypes types) {
        return new Reviewing(moves, standings, types);
    }

    @Produces
    @Singleton
    Attesting attesting(
            Journals journals,
            Texts texts,
            ContentTypes types,
            Markup markup,
            Accounts accounts,
            Signets signets,
            Paper paper,
            Clock clock) {
        return new Attesting(journals, texts, types, markup, accounts, signets, paper, clock);
    }

    @Produces
    @Singleton
    Quoting quoting(Texts texts, ContentTypes types, Markup markup) {
        return new Quoting(texts, types, markup);
    }

    /** Whoever may sign in may read every page at the desk, and so may be mentioned. */
    @Produces
    @Singleton
    Discussing discussing(Moves moves, Journals journals, Texts texts, Accounts accounts, Quoting quoting) {
        return new Discussing(
                moves,
                journals,
                texts,
                name -> accounts.find(name)
                        .filter(account -> !account.disabled())
                        .isPresent(),
                quoting);
    }

    @Produces
    @Singleton
    Sizes sizes(Texts texts, ContentTypes types, Markup markup) {
        return new Sizes(texts, types, markup);
    }

    @Produces
    @Singleton
    ReviewQueue reviewQueue(Standings standings, Moves moves, Sizes sizes, ContentTypes types) {
        return new ReviewQueue(standings, moves, sizes, types);
    }

    @Produces
    @Singleton
    Assigning assigning(Moves moves, Reviewing reviewing, Standings standings, Accounts accounts) {
        return new Assigning(moves, reviewing, standings, accounts);
    }

    @Produces
    @Singleton
    Publishing publishing(Moves moves) {
        return new Publishing(moves);
    }

    @Produces
    @Singleton
    Importing importing(Drafting drafting, Standings standings, Journals journals) {
        return new Importing(drafting, standings, journals);
    }

    @Produces
    @Singleton
    Intake intake(Importing importing, Texts texts, KeepingAssets keeping, AttendedJournals journals) {
        var workers = Background.workers("import");
        return new ImportIntake(importing, texts, keeping, work -> workers.execute(journals.along(work)));
    }
}
