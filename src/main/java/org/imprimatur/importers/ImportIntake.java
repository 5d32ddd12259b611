package org.imprimatur.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.editing.Importing;
import org.imprimatur.editing.Intake;
import org.imprimatur.page.Texts;
import org.imprimatur.workflow.Actor;

/** Reads the files that people send, and hands on to the desk what came of them. */
public final class ImportIntake implements Intake {
    private final Importers importers = new Importers();
    private final Importing importing;
    private final Texts texts;

    public ImportIntake(Importing importing, Texts texts) {
        this.importing = importing;
        this.texts = texts;
    }

    @Override
    public Report take(Actor actor, List<File> files, Options options) {
        var parcel = Parcel.of(files);
        var readings = importers.readBatch(parcel.files());
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
                asset -> no(name, Result.SKIPPED, "ASSET_NOT_KEPT", List.of(asset.address())),
                failed -> no(name, Result.FAILED, failed.key(), failed.args()),
                skipped -> no(name, Result.SKIPPED, skipped.key(), skipped.args()));
    }

    static Line no(String name, Result result, String key, List<String> args) {
        return new Line(name, result, Optional.empty(), "", List.of(new Intake.Note(Level.LOOK, key, args)));
    }
}
