package org.imprimatur.assets;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.imprimatur.assets.AssetHistory.Newest;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Texts;

/**
 * Removes files that no text and no journal ever named: found in one run, they go in another at least a day later.
 *
 * <p>A text that was saved before the file was marked is among those that are looked through. One that is saved later
 * has written into the file's journal first, and so taken the number that the collector needs.
 */
public final class Collecting {
    static final Duration BETWEEN = Duration.ofDays(1);

    /** Nobody takes that long to remove one file: whoever began died over it. */
    private static final Duration DEAD = Duration.ofHours(1);

    /** However it is named: a bare hash is enough to stay. */
    private static final Pattern HASH = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    private final Assets assets;
    private final AssetHistory history;
    private final Texts texts;
    private final Journals journals;
    private final Elsewhere elsewhere;
    private final Duration grace;

    /** What is written beside texts and journals and may name a file, such as what somebody is still typing. */
    public interface Elsewhere {
        void forEach(Consumer<String> said);
    }

    /** @param grace how long a file that nothing names may wait for a text after it was handed in */
    public Collecting(
            Assets assets, AssetHistory history, Texts texts, Journals journals, Elsewhere elsewhere, Duration grace) {
        this.assets = assets;
        this.history = history;
        this.texts = texts;
        this.journals = journals;
        this.elsewhere = elsewhere;
        this.grace = grace;
    }

    /**
     * What a run found.
     *
     * @param files how many there were
     * @param marked those that go in a run after a day, unless they are wanted
     * @param removed those that are gone now
     * @param bytes how much room that made
     */
    public record Report(int files, int marked, int removed, long bytes) {}

    /** Only one at a time in a process; of two processes each file's journal lets one have it. */
    public synchronized Report run(AccountName by) {
        finish(by);
        var due = new HashMap<Hash, Due>();
        int files = look(by, due);
        if (!due.isEmpty()) {
            due.keySet().removeAll(named(due.keySet()));
        }
        return go(by, files, due);
    }

    private record Due(Asset asset, Newest newest) {}

    private int look(AccountName by, Map<Hash, Due> due) {
        var now = history.now();
        var files = new int[1];
        assets.forEach(asset -> {
            files[0]++;
            var newest = history.newest(asset.hash());
            if (newest.fate().isEmpty()) {
                // It came before files had journals: its time begins now.
                history.keep(newest, by, asset, asset.name());
            } else if (isDue(newest, now)) {
                due.put(asset.hash(), new Due(asset, newest));
            }
        });
        return files[0];
    }

    private boolean isDue(Newest newest, Instant now) {
        var since = Duration.between(newest.at(), now);
        return newest.is(Fate.KEPT) && since.compareTo(grace) >= 0
                || newest.is(Fate.UNNAMED) && since.compareTo(BETWEEN) >= 0;
    }

    /** Drafts, old revisions, texts that lost a race, suggestions in a discussion: all of them count. */
    private Set<Hash> named(Set<Hash> among) {
        var named = new HashSet<Hash>();
        texts.forEach(text -> find(text.canonical(), among, named));
        journals.forEach(entry -> {
            if (!entry.subject().isAsset()) {
                entry.details().values().forEach(said -> find(said, among, named));
            }
        });
        elsewhere.forEach(said -> find(said, among, named));
        return named;
    }

    private static void find(String said, Set<Hash> among, Set<Hash> named) {
        HASH.matcher(said)
                .results()
                .map(found -> new Hash(found.group()))
                .filter(among::contains)
                .forEach(named::add);
    }

    private Report go(AccountName by, int files, Map<Hash, Due> due) {
        int marked = 0;
        int removed = 0;
        long bytes = 0;
        for (var one : due.values()) {
            if (one.newest().is(Fate.KEPT)) {
                marked += history.append(one.newest(), Fate.UNNAMED, by, Map.of()) ? 1 : 0;
            } else if (history.append(one.newest(), Fate.COLLECTED, by, Map.of())) {
                remove(by, one.asset().hash());
                removed++;
                bytes += one.asset().size();
            }
        }
        return new Report(files, marked, removed, bytes);
    }

    private void remove(AccountName by, Hash asset) {
        assets.remove(asset);
        history.append(history.newest(asset), Fate.REMOVED, by, Map.of());
    }

    /** Ends what a crash broke off. */
    private void finish(AccountName by) {
        var newest = new HashMap<Subject, Newest>();
        journals.forEach(Subject.ASSET, entry -> newest.put(entry.subject(), AssetHistory.newest(entry)));
        newest.values().stream()
                .filter(one -> one.is(Fate.COLLECTED)
                        && Duration.between(one.at(), history.now()).compareTo(DEAD) >= 0)
                .forEach(one -> remove(by, new Hash(one.subject().id())));
    }
}
