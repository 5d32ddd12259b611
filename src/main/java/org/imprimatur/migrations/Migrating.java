package org.imprimatur.migrations;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.datafile.Datum;
import org.imprimatur.migrations.LedgerEntry.Mark;

/**
 * Applying the migrations that were not applied yet. Everything is read and checked before anything is applied. Nodes
 * that start at once race for the claim of each migration: one applies it, the others wait until it is recorded.
 */
public final class Migrating {
    private final Ledger ledger;
    private final Map<String, StepKind> kinds;
    private final Clock clock;
    private final Patience patience;
    private final String node;

    /** @param node names this node in the ledger and in the messages of the others */
    public Migrating(Ledger ledger, List<StepKind> kinds, Clock clock, Patience patience, String node) {
        this.ledger = ledger;
        this.kinds = kinds.stream().collect(Collectors.toMap(StepKind::name, Function.identity()));
        this.clock = clock;
        this.patience = patience;
        this.node = node;
    }

    /**
     * Applies what is left.
     *
     * @return what people should be told
     */
    public List<String> apply(Migrations migrations, boolean withDemo) {
        var books = books();
        books.check(migrations);
        var deeds = new LinkedHashMap<Migration, List<Deed>>();
        migrations.inOrder().stream()
                .filter(migration -> withDemo || !migration.demo())
                .filter(migration -> !books.isApplied(migration))
                .forEach(migration -> deeds.put(migration, read(migration)));
        var told = new ArrayList<String>();
        deeds.forEach((migration, steps) -> told.addAll(applyOnce(migration, steps)));
        return told;
    }

    private Books books() {
        return new Books(ledger.all());
    }

    private List<Deed> read(Migration migration) {
        var file = Datum.read(migration.name(), migration.yaml()).only("says", "steps");
        return file.get("steps").items().stream().map(this::deed).toList();
    }

    private Deed deed(Datum step) {
        var entries = step.entries();
        if (entries.size() != 1) {
            throw step.wrong("a step is one word that says its kind, with what belongs to it");
        }
        var said = entries.entrySet().iterator().next();
        var kind = kinds.get(said.getKey());
        if (kind == null) {
            throw step.wrong("unknown kind of step '" + said.getKey() + "', known are: "
                    + kinds.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return said.getValue().as(kind::read);
    }

    private List<String> applyOnce(Migration migration, List<Deed> steps) {
        var began = clock.instant();
        while (!books().isApplied(migration)) {
            int attempt = freeAttempt(migration);
            if (attempt > 0 && ledger.insert(entry(migration, Mark.CLAIMED, attempt))) {
                return applyClaimed(migration, steps, attempt);
            }
            refuseToWaitLonger(migration, began);
            patience.pause();
        }
        return List.of();
    }

    /** The number of the attempt that may be made now; 0 while somebody else is at it. */
    private int freeAttempt(Migration migration) {
        var books = books();
        return books.claim(migration)
                .map(claim -> books.isGivenUp(claim) || isOver(claim) ? claim.attempt() + 1 : 0)
                .orElse(1);
    }

    private boolean isOver(LedgerEntry claim) {
        return !clock.instant().isBefore(claim.at().plus(patience.lease()));
    }

    private List<String> applyClaimed(Migration migration, List<Deed> steps, int attempt) {
        var told = new ArrayList<String>();
        try {
            steps.forEach(step -> told.addAll(step.apply()));
        } catch (RuntimeException failed) {
            ledger.insert(entry(migration, Mark.GIVEN_UP, attempt));
            throw failed;
        }
        // Where somebody took over meanwhile, the entry is there already and says the same.
        ledger.insert(entry(migration, Mark.APPLIED, attempt));
        return told;
    }

    private LedgerEntry entry(Migration migration, Mark mark, int attempt) {
        return new LedgerEntry(
                migration.number(), mark, attempt, migration.name(), migration.checksum(), node, clock.instant());
    }

    private void refuseToWaitLonger(Migration migration, Instant began) {
        if (clock.instant().isAfter(began.plus(patience.limit()))) {
            var who = books().claim(migration).map(LedgerEntry::node).orElse("nobody");
            throw new CannotMigrate("Waited " + patience.limit().toSeconds() + " seconds for the node " + who
                    + " to finish the migration " + migration.name() + ". Look at that node, then start again.");
        }
    }
}
