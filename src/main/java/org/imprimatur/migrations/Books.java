package org.imprimatur.migrations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.migrations.LedgerEntry.Mark;

/** What the ledger says at one moment. */
record Books(List<LedgerEntry> entries) {
    List<LedgerEntry> applied() {
        return entries.stream().filter(entry -> entry.mark() == Mark.APPLIED).toList();
    }

    boolean isApplied(Migration migration) {
        return applied().stream().anyMatch(entry -> entry.number() == migration.number());
    }

    /** The newest attempt at a migration. */
    Optional<LedgerEntry> claim(Migration migration) {
        return of(migration, Mark.CLAIMED).max(Comparator.comparingInt(LedgerEntry::attempt));
    }

    boolean isGivenUp(LedgerEntry claim) {
        return entries.stream()
                .anyMatch(entry -> entry.mark() == Mark.GIVEN_UP
                        && entry.number() == claim.number()
                        && entry.attempt() == claim.attempt());
    }

    private Stream<LedgerEntry> of(Migration migration, Mark mark) {
        return entries.stream().filter(entry -> entry.number() == migration.number() && entry.mark() == mark);
    }

    /** Refuses files that are not what was applied, and files that came too late. */
    void check(Migrations migrations) {
        for (LedgerEntry entry : applied()) {
            var file = migrations
                    .find(entry.number())
                    .orElseThrow(
                            () -> new CannotMigrate("The migration " + entry.file() + " was applied on " + entry.at()
                                    + " but its file is missing. Put the file with the checksum " + entry.checksum()
                                    + " back."));
            if (!file.checksum().equals(entry.checksum())) {
                throw new CannotMigrate("The migration " + file.name() + " was changed after it was applied on "
                        + entry.at() + ": its checksum was " + entry.checksum() + " and is now " + file.checksum()
                        + ". Put the old file back and write a new migration instead.");
            }
        }
        migrations.inOrder().stream().filter(file -> !isApplied(file)).forEach(file -> checkOrder(file, migrations));
    }

    private void checkOrder(Migration late, Migrations migrations) {
        applied().stream()
                .filter(entry -> entry.number() > late.number())
                .filter(entry -> migrations.find(entry.number()).orElseThrow().demo() == late.demo())
                .findFirst()
                .ifPresent(entry -> {
                    throw new CannotMigrate("The migration " + late.name() + " comes too late: " + entry.file()
                            + " was applied before it. Give it a higher number.");
                });
    }
}
