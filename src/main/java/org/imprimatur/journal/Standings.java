package org.imprimatur.journal;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Where every page stands: the fold of the journals, kept in memory and rebuilt from them at the start. */
public final class Standings {
    /** So many steps of other nodes are read at once. */
    private static final int MOST = 200;

    private final Journals journals;
    private final Map<PageId, Known> known = new ConcurrentHashMap<>();
    private final Whereabouts whereabouts = new Whereabouts();
    private final UnderWay underWay = new UnderWay();
    private final List<Consumer<Standing>> listeners = new CopyOnWriteArrayList<>();
    private final Roll roll = new Roll();

    public Standings(Journals journals) {
        this.journals = journals;
    }

    /** Reads the journal of every page; call it once, before anybody asks. */
    public void load() {
        Folding.all(journals, this::take);
    }

    /**
     * The same with the help of snapshots.
     *
     * @param folded is told the pages whose snapshot was missing or wrong
     */
    void load(Recalling recalling, Recollection found, Consumer<PageId> folded) {
        recalling.tell(found, this::take, known -> {
            take(known);
            folded.accept(known.standing().id());
        });
    }

    /** Of a page that nobody moves meanwhile. */
    private void take(Known fresh) {
        known.put(fresh.standing().id(), fresh);
        whereabouts.take(fresh.standing());
    }

    private static Standing next(PageId page, @Nullable Known was, Step step) {
        return was == null ? Standing.created(page, step) : was.standing().after(step);
    }

    public Optional<Standing> find(PageId page) {
        return Optional.ofNullable(known.get(page)).map(Known::standing);
    }

    Optional<Known> known(PageId page) {
        return Optional.ofNullable(known.get(page));
    }

    /** The page that stands at a path, or else the one that readers found there last. */
    public Optional<Standing> at(LocaleTag locale, PagePath path) {
        var were = whereabouts.at(locale, path).stream()
                .flatMap(page -> find(page).stream())
                .toList();
        return were.stream()
                .filter(page -> page.standsAt(path))
                .findFirst()
                .or(() -> were.stream()
                        .filter(page -> page.leftAt(path).isPresent())
                        .max(Comparator.comparing(
                                (Standing page) -> page.leftAt(path).orElseThrow())));
    }

    /** The pages that are one another's translations, by locale. */
    public List<Standing> group(GroupId group) {
        return whereabouts.group(group).stream()
                .flatMap(page -> find(page).stream())
                .sorted(Comparator.comparing(Standing::locale))
                .toList();
    }

    Roll roll() {
        return roll;
    }

    /** How many pages there are. */
    public int size() {
        return known.size();
    }

    /** The pages of a stage, without looking at the others. */
    public List<Standing> in(Stage stage) {
        return whereabouts.in(stage).stream()
                .flatMap(page -> find(page).stream())
                .filter(page -> page.stage() == stage)
                .toList();
    }

    /** The pages of a type, which none ever leaves. */
    public List<Standing> of(TypeName type) {
        return whereabouts.of(type).stream()
                .flatMap(page -> find(page).stream())
                .toList();
    }

    /** How many pages are at a stage. */
    public int count(Stage stage) {
        return whereabouts.in(stage).size();
    }

    public Collection<Standing> all() {
        return known.values().stream().map(Known::standing).toList();
    }

    /** Called with the new standing of a page after each of its steps is durable. */
    public void onStep(Consumer<Standing> listener) {
        listeners.add(listener);
    }

    /**
     * Writes a page's next step.
     *
     * @return where the page stands then; empty where somebody else wrote that step first
     */
    public Optional<Standing> append(PageId page, Step step) {
        return underWay.take(() -> move(page, step));
    }

    /** Waits until every step that is being taken now is known to all who listen; whether that was soon. */
    boolean settle(Duration patience) {
        return underWay.settle(patience);
    }

    /** Waits for the steps that are being taken, and refuses all others from then on. */
    void stop() {
        underWay.stop();
    }

    private Optional<Standing> move(PageId page, Step step) {
        var was = known.get(page);
        var entry = PageJournal.entry(page, was == null ? Hash.NONE : was.tip(), step);
        if (!journals.append(entry)) {
            refresh(page);
            return Optional.empty();
        }
        var now = next(page, was, step);
        keep(page, new Known(now, entry.hash()));
        return Optional.of(now);
    }

    /** Reads a page's journal again, as after a conflict. */
    public void refresh(PageId page) {
        Folding.of(journals, page).ifPresent(now -> keep(page, now));
    }

    /** Reads what was added to a page's journal since, as for news from another node. Nobody is told where nothing was. */
    public void follow(PageId page) {
        var was = known.get(page);
        var more = was == null ? List.<Entry>of() : journals.after(Subject.of(page), version(was), MOST);
        var now = was == null ? Optional.<Known>empty() : Folding.onwards(was, more);
        if (now.isEmpty()) {
            refresh(page);
        } else if (!more.isEmpty()) {
            keep(page, now.get());
            if (more.size() == MOST) {
                follow(page);
            }
        }
    }

    private static int version(Known page) {
        return page.standing().version();
    }

    private void keep(PageId page, Known fresh) {
        var kept = known.merge(
                page,
                fresh,
                (was, now) -> now.standing().version() > was.standing().version() ? now : was);
        if (kept.equals(fresh)) {
            whereabouts.follow(fresh.standing(), this::find);
            listeners.forEach(listener -> listener.accept(fresh.standing()));
        }
    }
}
