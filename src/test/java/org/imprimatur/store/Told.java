package org.imprimatur.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.imprimatur.access.Requests;
import org.imprimatur.accounts.Account;
import org.imprimatur.accounts.Accounts;
import org.imprimatur.catalogue.Catalogue;
import org.imprimatur.fixture.Templates;
import org.imprimatur.hooks.Hooks;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Standings;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.release.Releases;
import org.imprimatur.types.DeclaredTypes;
import org.imprimatur.workflow.Revision;
import org.imprimatur.workflow.SignOff;
import org.imprimatur.workflow.Standing;

/** What a store tells whoever opens it, in lines that say nothing of how it is kept or drawn. */
final class Told {
    private final Journals journals;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private Told(Journals journals, Texts texts) {
        this.journals = journals;
        this.texts = texts;
    }

    static List<String> by(Engine engine) {
        try (var templates = new Templates(engine.manager())) {
            var template = templates.template();
            var told =
                    new Told(new NoSqlJournals(template, engine.manager()), new NoSqlTexts(template, engine.manager()));
            told.documents(engine);
            told.journals();
            return List.copyOf(told.lines);
        }
    }

    /** Of what runs out by itself there may be less than there was. */
    private void documents(Engine engine) {
        for (var kind : Set.of(StoredKinds.JOURNAL, StoredKinds.TEXTS, StoredKinds.ASSETS, StoredKinds.CHUNKS)) {
            var all = SelectQuery.select().from(kind.name()).build();
            lines.add("documents " + kind.name() + " "
                    + engine.manager().select(all).count());
        }
        lines.sort(null);
    }

    private void journals() {
        var standings = new Standings(journals);
        standings.load();
        all(standings.all().stream().map(this::page).toList());
        var accounts = new Accounts(journals);
        accounts.load();
        all(accounts.all().stream().map(Told::account).toList());
        all(new Releases(journals)
                .all().stream()
                        .map(release -> "release %s %s %s"
                                .formatted(
                                        release.id().value(),
                                        release.state().id(),
                                        release.commit()
                                                .map(commit -> new TreeSet<>(commit.members().keySet().stream()
                                                        .map(page -> page.value())
                                                        .toList()))
                                                .map(Set::toString)
                                                .orElse("-")))
                        .toList());
        all(new Catalogue(journals, DeclaredTypes.shipped())
                .known().stream()
                        .filter(type -> type.version() > 0)
                        .map(type -> "type %s v%d".formatted(type.name().value(), type.version()))
                        .toList());
        var requests = new Requests(journals);
        requests.refresh();
        all(requests.all().stream()
                .map(request -> "request %s %s fetched %d"
                        .formatted(
                                request.id().value(),
                                request.state(Instant.EPOCH).name(),
                                request.fetched().size()))
                .toList());
        var hooks = new Hooks(journals);
        hooks.refresh();
        all(hooks.all().stream()
                .map(hook -> "webhook %s %s %s"
                        .formatted(hook.id(), hook.state().id(), hook.wish().url()))
                .toList());
    }

    private void all(List<String> some) {
        some.stream().sorted().forEach(lines::add);
    }

    private String page(Standing page) {
        return "page %s %s/%s %s %s version %d head %s live %s was live %d times"
                .formatted(
                        page.id().value(),
                        page.locale(),
                        page.path().value(),
                        page.type().value(),
                        page.stage(),
                        page.version(),
                        revision(page.head()),
                        page.live()
                                .map(live -> revision(live.revision()) + " at "
                                        + live.path().value() + " signed " + signed(live.signOffs()))
                                .orElse("-"),
                        page.past().size());
    }

    private static List<String> signed(List<SignOff> signOffs) {
        return signOffs.stream()
                .map(one -> one.by().value() + " as " + one.capacity())
                .toList();
    }

    /** With its title, so that the text was read. */
    private String revision(Revision revision) {
        return "r%d %s “%s”"
                .formatted(
                        revision.number(),
                        revision.text().hex(),
                        Optional.of(texts.get(revision.text())).map(Text::title).orElseThrow());
    }

    private static String account(Account account) {
        return "account %s %s %s %s %d tokens"
                .formatted(
                        account.name().value(),
                        account.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        new TreeSet<>(account.capacities()),
                        account.disabled() ? "disabled" : "enabled",
                        account.tokens().size());
    }
}
