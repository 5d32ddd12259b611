package org.imprimatur.journal;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;
import org.imprimatur.page.UnavailableException;
import org.imprimatur.page.UnavailableException.Why;
import org.imprimatur.workflow.Stage;
import org.imprimatur.workflow.Standing;
import org.imprimatur.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Where every page stands: the fold of the journals, kept in memory and rebuilt from them at the start. */
public final class Standings {
    /** So many steps of other nodes are read at once. */
    private static final int MOST = 200;

    private static final long NAP = Duration.ofMillis(2).toNanos();

    private final Journals journals;
    private final Map<PageId, Known> known = new ConcurrentHashMap<>();
    private final Map<Address, Set<PageId>> addresses = new ConcurrentHashMap<>();
    private final Map<GroupId, Set<PageId>> groups = new ConcurrentHashMap<>();
    private final Map<Stage, Set<PageId>> stages = new EnumMap<>(Stage.class);
    private final Map<TypeName, Set<PageId>> types = new ConcurrentHashMap<>();
    private final List<Consumer<Standing>> listeners = new CopyOnWriteArrayList<>();
    private final Roll roll = new Roll();

    /** Something for each step that is being taken. */
    private final Set<Object> underWay = ConcurrentHashMap.newKeySet();

    /** Whoever takes a step reads; whoever ends them all writes, for ever. */
    private final ReadWriteLock moving = new StampedLock().asReadWriteLock();

    private record Address(LocaleTag locale, PagePath path) {}

    public Standings(Journals journals) {
        this.journals = journals;
        Stream.of(Stage.values()).forEach(stage -> stages.put(stage, ConcurrentHashMap.newKeySet()));
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
        var page = fresh.standing();
        known.put(page.id(), fresh);
        index(page);
        pages(page.stage()).add(page.id());
    }

    private Set<PageId> pages(Stage stage) {
        return Optional.ofNullable(stages.get(stage)).orElseThrow();
    }

    private void index(Standing page) {
        var self = Set.of(page.id());
        index(page, page.path(), self);
        page.live().filter(live -> !live.path().equals(page.path())).ifPresent(live -> index(page, live.path(), self));
        page.former().forEach(one -> index(page, one.path(), self));
        groups.merge(page.group(), self, Standings::both);
        types.computeIfAbsent(page.type(), first -> ConcurrentHashMap.newKeySet())
                .add(page.id());
    }

    private void index(Standing page, PagePath path, Set<PageId> self) {
        addresses.merge(new Address(page.locale(), path), self, Standings::both);
    }

    private static Set<PageId> both(Set<PageId> some, Set<PageId> more) {
        var all = new HashSet<>(some);
        return all.addAll(more) ? Set.copyOf(all) : some;
    }

    /** Whoever comes last puts the page where it is by then, in whatever order its steps were told. */
    private void stage(PageId page) {
        synchronized (stages) {
            find(page)
                    .map(Standing::stage)
                    .ifPresent(now -> stages.forEach((stage, pages) -> {
                        if (stage == now) {
                            pages.add(page);
                        } else {
                            pages.remove(page);
                        }
                    }));
        }
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
        var were = addresses.getOrDefault(new Address(locale, path), Set.of()).stream()
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
        return groups.getOrDefault(group, Set.of()).stream()
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
        return pages(stage).stream()
                .flatMap(page -> find(page).stream())
                .filter(page -> page.stage() == stage)
                .toList();
    }

    /** The pages of a type, which none ever leaves. */
    public List<Standing> of(TypeName type) {
        return types.getOrDefault(type, Set.of()).stream()
                .flatMap(page -> find(page).stream())
                .toList();
    }

    /** How many pages are at a stage. */
    public int count(Stage stage) {
        return pages(stage).size();
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
        var lock = moving.readLock();
        if (!lock.tryLock()) {
            throw new UnavailableException(Why.STORE_AWAY, new IllegalStateException("the product is stopping"));
        }
        var taken = new Object();
        underWay.add(taken);
        try {
            return move(page, step);
        } finally {
            underWay.remove(taken);
            lock.unlock();
        }
    }

    /** Waits until every step that is being taken now is known to all who listen; whether that was soon. */
    boolean settle(Duration patience) {
        var open = Set.copyOf(underWay);
        long until = System.nanoTime() + patience.toNanos();
        while (open.stream().anyMatch(underWay::contains)) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(NAP);
        }
        return true;
    }

    /** Waits for the steps that are being taken, and refuses all others from then on. */
    void stop() {
        moving.writeLock().lock();
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
            index(fresh.standing());
            stage(page);
            listeners.forEach(listener -> listener.accept(fresh.standing()));
        }
    }
}
