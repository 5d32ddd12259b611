package org.imprimatur.assets;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/**
 * The journal of each file: who handed it in, and how it goes when nothing names it.
 *
 * <p>Whoever writes the next entry decides. A file is collected with the entry after the one that marked it, and is
 * wanted again with the very same number: of the two one is written, and the other side learns of it.
 */
public final class AssetHistory {
    /** The journal's name for the product itself; nobody can sign in under it. */
    public static final AccountName PRODUCT = new AccountName("imprimatur");

    private static final String NAME = "name";

    private final Journals journals;
    private final Clock clock;

    public AssetHistory(Journals journals, Clock clock) {
        this.journals = journals;
        this.clock = clock;
    }

    /**
     * The newest entry about a file.
     *
     * @param fate empty where it came before files had journals
     */
    record Newest(Subject subject, int number, Hash tip, Optional<Fate> fate, Instant at, String by, String name) {
        boolean is(Fate other) {
            return fate.filter(other::equals).isPresent();
        }

        boolean wasKept(AccountName who, AssetName as) {
            return is(Fate.KEPT) && by.equals(who.value()) && name.equals(as.value());
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Newest newest(Hash asset) {
        var subject = Subject.ofAsset(asset);
        return newest(subject, journals.of(subject));
    }

    private static Newest newest(Subject subject, List<Entry> entries) {
        return entries.isEmpty()
                ? new Newest(subject, 0, Hash.NONE, Optional.empty(), Instant.EPOCH, "", "")
                : newest(entries.get(entries.size() - 1));
    }

    static Newest newest(Entry last) {
        return new Newest(
                last.subject(),
                last.number(),
                last.hash(),
                Fate.ofId(last.kind()),
                last.at(),
                last.by().value(),
                last.details().getOrDefault(NAME, ""));
    }

    /** Whether this is the entry after the newest; false where somebody else was faster. */
    boolean append(Newest newest, Fate fate, AccountName by, Map<String, String> details) {
        return journals.append(
                new Entry(newest.subject(), newest.number() + 1, newest.tip(), now(), by, fate.id(), details));
    }

    boolean keep(Newest newest, AccountName by, Asset asset, AssetName as) {
        return append(
                newest,
                Fate.KEPT,
                by,
                Map.of(NAME, as.value(), "type", asset.type().id(), "size", String.valueOf(asset.size())));
    }

    /** A text that names the file is about to be kept: if it was to go, it stays. */
    void want(Hash asset) {
        var newest = newest(asset);
        while (newest.is(Fate.UNNAMED) && !append(newest, Fate.KEPT, PRODUCT, Map.of())) {
            newest = newest(asset);
        }
    }
}
