package org.imprimatur.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.datafile.Datum;

/** The numbered files, in their order. */
public record Migrations(List<Migration> inOrder) {
    private static final String SHIPPED = "/META-INF/imprimatur/migrations/";
    private static final String INDEX = "index.yaml";

    public Migrations {
        var names = new HashMap<Integer, String>();
        for (Migration migration : inOrder) {
            var other = names.put(migration.number(), migration.name());
            if (other != null) {
                throw new CannotMigrate(
                        "The migrations " + other + " and " + migration.name() + " have the same number.");
            }
        }
        inOrder = inOrder.stream().sorted().toList();
    }

    /** Those that come with the product, as its index lists them. */
    public static Migrations shipped() {
        return new Migrations(Datum.read(INDEX, read(INDEX)).only("files").items("files").stream()
                .map(Datum::string)
                .map(name -> Migration.of(name, read(name)))
                .toList());
    }

    private static String read(String name) {
        try (var in = Migrations.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new CannotMigrate("The migration " + name + " is listed but not there.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every YAML file of a folder and of the folder {@code demo} in it. */
    public static Migrations in(Path folder) {
        try (var files = Files.walk(folder, 2)) {
            return new Migrations(files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith(INDEX))
                    .map(file -> Migration.of(folder.relativize(file).toString().replace('\\', '/'), readFile(file)))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String readFile(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** These and others together. */
    public Migrations and(Migrations others) {
        return new Migrations(
                Stream.concat(inOrder.stream(), others.inOrder.stream()).toList());
    }

    Optional<Migration> find(int number) {
        return inOrder.stream()
                .filter(migration -> migration.number() == number)
                .findFirst();
    }
}
