package org.imprimatur.desk.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.editing.Intake;
import org.imprimatur.page.AccountName;

/** The files that people sent, put aside until they say which of them are to be imported: one batch a person. */
@ApplicationScoped
public class Parcels {
    private final Map<AccountName, Parcel> last = new ConcurrentHashMap<>();

    /**
     * What was sent.
     *
     * @param look the errand that tells what would become of it
     */
    record Parcel(String look, Intake.Options options, List<Put> files) {}

    /** One file as it was sent, and where it lies. */
    record Put(String name, Path bytes) {}

    void keep(AccountName owner, String look, List<Intake.File> files, Intake.Options options) {
        var put = new ArrayList<Put>();
        try {
            for (Intake.File file : files) {
                var bytes = Files.createTempFile("imprimatur-import", "");
                bytes.toFile().deleteOnExit();
                Files.write(bytes, file.bytes());
                put.add(new Put(file.name(), bytes));
            }
        } catch (IOException failure) {
            put.forEach(Parcels::remove);
            throw new UncheckedIOException(failure);
        }
        var before = last.put(owner, new Parcel(look, options, List.copyOf(put)));
        if (before != null) {
            before.files().forEach(Parcels::remove);
        }
    }

    private static void remove(Put file) {
        try {
            Files.deleteIfExists(file.bytes());
        } catch (IOException stays) {
            file.bytes().toFile().deleteOnExit();
        }
    }

    /** The files that an errand looked at; empty where others were sent since, or the server was started again. */
    Optional<Parcel> find(AccountName owner, String look) {
        return Optional.ofNullable(last.get(owner))
                .filter(parcel -> parcel.look().equals(look));
    }

    List<Intake.File> files(Parcel parcel) {
        try {
            var files = new ArrayList<Intake.File>();
            for (Put put : parcel.files()) {
                files.add(new Intake.File(put.name(), Files.readAllBytes(put.bytes())));
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @PreDestroy
    void end() {
        last.values().forEach(parcel -> parcel.files().forEach(Parcels::remove));
    }
}
