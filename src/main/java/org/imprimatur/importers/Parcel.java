package org.imprimatur.importers;

import java.util.ArrayList;
import java.util.List;
import org.imprimatur.editing.Intake.File;
import org.imprimatur.editing.Intake.Line;
import org.imprimatur.editing.Intake.Result;

/**
 * Files with their archives unpacked.
 *
 * @param names what each of the files is called in the report
 * @param broken lines about archives that are not unpacked
 */
record Parcel(List<SourceFile> files, List<String> names, List<Line> broken) {
    static Parcel of(List<File> sent) {
        var parcel = new Parcel(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        // Where an archive comes alone, everybody knows that its files are in it.
        sent.forEach(file -> parcel.add(file, sent.size() == 1 ? "" : file.name() + "/"));
        return parcel;
    }

    private void add(File file, String within) {
        if (Sources.isZip(file.bytes())) {
            unpack(file, within);
        } else {
            files.add(new SourceFile(file.name(), file.bytes()));
            names.add(file.name());
        }
    }

    private void unpack(File archive, String within) {
        try {
            for (SourceFile file : Sources.fromZip(archive.bytes(), List.copyOf(files))) {
                files.add(file);
                names.add(within + file.name());
            }
        } catch (BadArchive bad) {
            broken.add(ImportIntake.no(archive.name(), Result.FAILED, bad.key(), List.of()));
        }
    }
}
