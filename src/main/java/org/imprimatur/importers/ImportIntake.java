package org.imprimatur.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.editing.Importing;
import org.imprimatur.editing.Intake;
import org.imprimatur.importers.Abreast.Piece;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Actor;

/** Reads the files that people send, and hands on to the desk what came of them. */
public final class ImportIntake implements Intake {
    private final Importers importers = new Importers();
    private final Importing importing;
    private final Texts texts;
    private final KeepingAssets keeping;
    private final Abreast abreast;

    /** @param executor may do several at once: where nobody watches each of them, files are written side by side */
    public ImportIntake(Importing importing, Texts texts, KeepingAssets keeping, Executor executor) {
        this.abreast = new Abreast(executor);
        this.importing = importing;
        this.texts = texts;
        this.keeping = keeping;
    }

    @Override
    public Report take(Actor actor, List<File> files, Options options, Wanted wanted) {
        var parcel = Parcel.of(files);
        var read = read(parcel, actor, options, wanted);
        var pieces = new ArrayList<Piece<Line>>();
        parcel.broken().forEach(line -> pieces.add(new Piece<>(Optional.empty(), () -> line)));
        for (int place = 0; place < parcel.files().size(); place++) {
            var reading = read.readings().get(place);
            var name = parcel.names().get(place);
            pieces.add(new Piece<>(group(reading), () -> line(reading, name, read.arrivals())));
        }
        return new Report(abreast.all(pieces));
    }

    /** Of two pages in one language that are translations of the same, the first has the place. */
    private static Optional<String> group(Reading reading) {
        return reading.fold(
                page -> Optional.ofNullable(page.group()),
                asset -> Optional.empty(),
                failed -> Optional.empty(),
                skipped -> Optional.empty());
    }

    @Override
    public List<Supplier<Line>> pieces(Actor actor, List<File> files, Options options, Wanted wanted) {
        var parcel = Parcel.of(files);
        var read = new Once<>(() -> read(parcel, actor, options, wanted));
        var pieces = new ArrayList<Supplier<Line>>();
        parcel.broken().forEach(line -> pieces.add(() -> line));
        for (int place = 0; place < parcel.files().size(); place++) {
            int one = place;
            pieces.add(() -> line(
                    read.get().readings().get(one),
                    parcel.names().get(one),
                    read.get().arrivals()));
        }
        return pieces;
    }

    /** The files belong together, so the first piece reads all of them. */
    private record Read(List<Reading> readings, Arrivals arrivals) {}

    private Read read(Parcel parcel, Actor actor, Options options, Wanted wanted) {
        var belongings = new Belongings(keeping, actor);
        var readings = importers.readBatch(parcel.files(), wanted.isLooking() ? belongings::look : belongings::keep);
        return new Read(readings, new Arrivals(importing, texts, actor, options, wanted, readings));
    }

    private static Line line(Reading reading, String name, Arrivals arrivals) {
        return reading.fold(
                page -> arrivals.take(page, name),
                asset -> kept(name, asset),
                failed -> no(name, Result.FAILED, failed.key(), failed.args()),
                skipped -> no(name, Result.SKIPPED, skipped.key(), skipped.args()));
    }

    private static Line kept(String name, Asset asset) {
        var notes = new ArrayList<Intake.Note>();
        notes.add(mapped("ASSET_KEPT", asset.address()));
        if (!asset.dropped().isEmpty()) {
            notes.add(dropped("ASSET_CLEANED", String.join(", ", asset.dropped())));
        }
        return new Line(name, Result.KEPT, Optional.empty(), "", notes);
    }

    private static Intake.Note mapped(String key, String arg) {
        return new Intake.Note(Level.MAPPED, key, List.of(arg));
    }

    private static Intake.Note dropped(String key, String arg) {
        return new Intake.Note(Level.DROPPED, key, List.of(arg));
    }

    static Line no(String name, Result result, String key, List<String> args) {
        return new Line(name, result, Optional.empty(), "", List.of(new Intake.Note(Level.LOOK, key, args)));
    }
}
