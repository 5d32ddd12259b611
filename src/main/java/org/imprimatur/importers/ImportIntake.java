package org.imprimatur.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.assets.KeepingAssets;
import org.imprimatur.editing.Importing;
import org.imprimatur.editing.Intake;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Actor;

/** Reads the files that people send, and hands on to the desk what came of them. */
public final class ImportIntake implements Intake {
    private final Importers importers = new Importers();
    private final Importing importing;
    private final Texts texts;
    private final KeepingAssets keeping;

    public ImportIntake(Importing importing, Texts texts, KeepingAssets keeping) {
        this.importing = importing;
        this.texts = texts;
        this.keeping = keeping;
    }

    @Override
    public Report take(Actor actor, List<File> files, Options options) {
        var parcel = Parcel.of(files);
        var readings = importers.readBatch(parcel.files(), new Belongings(keeping, actor)::keep);
        var arrivals = new Arrivals(importing, texts, actor, options, readings);
        var lines = new ArrayList<>(parcel.broken());
        for (int place = 0; place < readings.size(); place++) {
            lines.add(line(readings.get(place), parcel.names().get(place), arrivals));
        }
        return new Report(lines);
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
