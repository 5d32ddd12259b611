package org.imprimatur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.eclipse.jnosql.communication.Settings;
import org.imprimatur.assets.AssetVerification;
import org.imprimatur.backup.BackingUp;
import org.imprimatur.backup.BackupFile;
import org.imprimatur.backup.Progress;
import org.imprimatur.backup.Restoring;
import org.imprimatur.fixture.Templates;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.journal.Verification;
import org.imprimatur.store.embedded.SqliteDocumentConfiguration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Stores and backups of each release are kept in {@code src/test/resources/releases}; this one must open them all, and
 * find in them what that release found.
 *
 * <p>{@code main DATA FOLDER} makes such a folder of the store of a server that was stopped.
 */
class EarlierReleasesTest {
    private static final Path KEPT = Path.of("src/test/resources/releases");
    private static final String STORE = "store.zip";
    private static final String BACKUP = "backup.gz";
    private static final String TOLD = "told.txt";

    @TempDir
    private Path folder;

    static List<Path> releases() throws IOException {
        try (var kept = Files.list(KEPT)) {
            return kept.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void the_store_of_an_earlier_release_opens_and_tells_what_it_told(Path release) throws IOException {
        unzip(release.resolve(STORE), folder);
        try (var engine = open(folder)) {
            assertHolds(engine, release);
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void the_backup_of_an_earlier_release_is_restored_and_tells_what_it_told(Path release) throws IOException {
        try (var store = EngineUnderTest.MONGODB_WIRE.open(folder)) {
            var backup = new BackupFile(release.resolve(BACKUP), StoredKinds.all());
            var restoring = new Restoring(Progress.SILENT);
            var vessel = RestoredStore.over(store.engine(), Clock.systemUTC());
            restoring.fill(backup, restoring.check(backup), vessel);
            vessel.finish();
            assertHolds(store.engine(), release);
        }
    }

    /** As a node does that is updated after another. */
    @ParameterizedTest
    @MethodSource("releases")
    void what_a_newer_version_adds_to_every_journal_stops_nobody_from_reading_it(Path release) throws IOException {
        unzip(release.resolve(STORE), folder);
        try (var engine = open(folder);
                var templates = new Templates(engine.manager())) {
            var journals = new NoSqlJournals(templates.template(), engine.manager());
            var last = new HashMap<Subject, Entry>();
            journals.forEach(entry -> last.put(entry.subject(), entry));
            last.values().stream()
                    .filter(entry -> entry.subject().value().matches("(page|account|release|access|hook|preview):.*"))
                    .map(EarlierReleasesTest::ofANewerVersion)
                    .forEach(entry -> assertThat(journals.append(entry)).isTrue());

            assertThat(stripped(Told.by(engine))).isEqualTo(stripped(Files.readAllLines(release.resolve(TOLD))));
        }
    }

    private static Entry ofANewerVersion(Entry last) {
        var details = new TreeMap<>(last.details());
        details.put("wax", "red");
        return new Entry(
                last.subject(), last.number() + 1, last.hash(), last.at(), last.by(), "seal-with-wax", details);
    }

    /** But for how many entries there are. */
    private static List<String> stripped(List<String> told) {
        return told.stream()
                .filter(line -> !line.startsWith("documents"))
                .map(line -> line.replaceAll(" version \\d+", ""))
                .toList();
    }

    private static void assertHolds(Engine engine, Path release) throws IOException {
        var opened = new OpenedStore(engine.manager());
        assertThat(Verification.of(opened.journals(), opened.texts()).damage()).isEmpty();
        assertThat(AssetVerification.of(opened.assets()).damage()).isEmpty();
        assertThat(Told.by(engine)).isEqualTo(Files.readAllLines(release.resolve(TOLD)));
    }

    private static Engine open(Path data) {
        return Engine.open(Settings.builder()
                .put(Engine.PROVIDER, SqliteDocumentConfiguration.class.getName())
                .put(Engine.DATABASE, "imprimatur")
                .put("jnosql.sqlite.directory", data.toString())
                .build());
    }

    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var release = Files.createDirectories(Path.of(arguments[1]));
        try (var engine = open(data)) {
            Files.write(release.resolve(TOLD), Told.by(engine));
            Files.deleteIfExists(release.resolve(BACKUP));
            try (var contents = StoredContents.of(engine.manager(), Clock.systemUTC())) {
                new BackingUp(release.getFileName().toString(), Progress.SILENT)
                        .write(contents, release.resolve(BACKUP));
            }
        }
        zip(data, release.resolve(STORE));
    }

    private static void zip(Path data, Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var found = Files.list(data)) {
            for (var each : found.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(each.getFileName().toString()));
                Files.copy(each, zip);
            }
        }
    }

    private static void unzip(Path file, Path target) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, target.resolve(entry.getName()));
            }
        }
    }
}
