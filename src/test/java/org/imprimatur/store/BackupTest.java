package org.imprimatur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.imprimatur.assets.AssetVerification;
import org.imprimatur.backup.BackingUp;
import org.imprimatur.backup.BackupFile;
import org.imprimatur.backup.Kind;
import org.imprimatur.backup.Progress;
import org.imprimatur.backup.Restoring;
import org.imprimatur.backup.Totals;
import org.imprimatur.backup.UnusableBackupException;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.journal.Verification;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.store.embedded.SqliteDocumentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A store in a file and back, from each engine into each. */
class BackupTest {
    private static final String STRANGE = "信任 𠮷😀 \"'\\$.% \t\r\n<b>é</b> ";
    private static final byte[] SCAN = scan();

    @TempDir
    private Path folder;

    private static byte[] scan() {
        var bytes = new byte[1_100_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    static Stream<EngineUnderTest> engines() {
        return EngineUnderTest.all();
    }

    @Test
    void every_kind_of_document_is_in_a_backup_or_is_a_cache() {
        Set<String> kinds = StoredKinds.all().stream().map(Kind::name).collect(Collectors.toSet());
        assertThat(StoredClasses.collections()).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_store_goes_from_the_embedded_engine_to_another_and_back(EngineUnderTest other) {
        Totals first;
        try (var store = EngineUnderTest.EMBEDDED.open(folder.resolve("first"))) {
            fill(store.engine().manager(), 3);
            first = backup(store.engine(), "first.gz");
        }
        assertThat(first.counts())
                .isEqualTo(Map.of(
                        "journal",
                        9L,
                        "texts",
                        9L,
                        "claims",
                        3L,
                        "credentials",
                        1L,
                        "migrations",
                        1L,
                        "assets",
                        1L,
                        "chunks",
                        3L));
        try (var store = other.open(folder.resolve("second"))) {
            restore("first.gz", store.engine());
            assertSound(store.engine());
            assertThat(backup(store.engine(), "second.gz").content()).isEqualTo(first.content());
        }
        try (var store = EngineUnderTest.EMBEDDED.open(folder.resolve("third"))) {
            restore("second.gz", store.engine());
            assertSound(store.engine());
            assertThat(backup(store.engine(), "third.gz").content()).isEqualTo(first.content());
        }
    }

    private static void assertSound(Engine engine) {
        var opened = new OpenedStore(engine.manager());
        var report = Verification.of(opened.journals(), opened.texts());
        assertThat(report.damage()).isEmpty();
        assertThat(report.entries()).isEqualTo(9);
        assertThat(AssetVerification.of(opened.assets()).damage()).isEmpty();
    }

    @Test
    void what_is_written_during_a_backup_is_not_in_it() {
        try (var store = EngineUnderTest.EMBEDDED.open(folder.resolve("busy"))) {
            fill(store.engine().manager(), 2);
            try (var contents = StoredContents.of(store.engine().manager(), Clock.systemUTC())) {
                page(store.engine().manager(), 7);
                var totals = new BackingUp("test", Progress.SILENT).write(contents, folder.resolve("busy.gz"));
                assertThat(totals.counts()).containsEntry("journal", 6L).containsEntry("texts", 6L);
            }
        }
    }

    @Test
    void where_an_engine_has_no_moments_each_chain_ends_at_the_moment() {
        try (var store = EngineUnderTest.MONGODB_WIRE.open(folder)) {
            fill(store.engine().manager(), 2);
            var clock = Clock.fixed(Instant.EPOCH.plusSeconds(2), java.time.ZoneOffset.UTC);
            try (var contents = StoredContents.of(store.engine().manager(), clock)) {
                var totals = new BackingUp("test", Progress.SILENT).write(contents, folder.resolve("cut.gz"));
                assertThat(totals.counts()).containsEntry("journal", 4L);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_restore_that_was_stopped_keeps_the_store_shut_until_it_is_done_anew(EngineUnderTest engine) {
        try (var store = EngineUnderTest.EMBEDDED.open(folder.resolve("first"))) {
            fill(store.engine().manager(), 3);
            backup(store.engine(), "first.gz");
        }
        try (var store = engine.open(folder.resolve("second"))) {
            var stopped = RestoredStore.over(store.engine(), Clock.systemUTC());
            stopped.begin(Hash.NONE);
            page(store.engine().manager(), 9);
            assertThatThrownBy(() -> Unfinished.refuse(store.engine().manager()))
                    .isInstanceOf(UnfitEngineException.class)
                    .hasMessageContaining("restore");

            restore("first.gz", store.engine());
            assertSound(store.engine());
            Unfinished.refuse(store.engine().manager());
        }
    }

    @Test
    void the_product_does_not_open_a_store_that_is_half_restored() {
        var directory = folder.resolve("half");
        var settings = Settings.of(Map.of(
                Engine.PROVIDER,
                SqliteDocumentConfiguration.class.getName(),
                Engine.DATABASE,
                "imprimatur",
                "jnosql.sqlite.directory",
                directory.toString()));
        try (var half = RestoredStore.open(settings, Clock.systemUTC())) {
            half.begin(Hash.NONE);
        }
        assertThatThrownBy(() -> Engine.open(settings)).isInstanceOf(UnfitEngineException.class);
        try (var again = RestoredStore.open(settings, Clock.systemUTC())) {
            assertThat(again.isEmpty()).isTrue();
            again.begin(Hash.NONE);
            again.finish();
        }
        Engine.open(settings).close();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_store_that_holds_anything_is_not_empty(EngineUnderTest engine) {
        try (var store = engine.open(folder)) {
            var filling = RestoredStore.over(store.engine(), Clock.systemUTC());
            assertThat(filling.isEmpty()).isTrue();
            keep(store.engine().manager(), "credentials", "ada", Map.of("hash", "x"));
            assertThat(filling.isEmpty()).isFalse();
        }
    }

    @Test
    void a_store_with_a_damaged_entry_is_not_backed_up() throws Exception {
        try (var store = EngineUnderTest.EMBEDDED.open(folder.resolve("damaged"))) {
            var forged = entry("page-0", 1, Hash.NONE, Hash.NONE).canonical();
            keep(
                    store.engine().manager(),
                    "journal",
                    "page:page-0/000000001",
                    Map.of("subject", "page:page-0", "canonical", forged, "hash", Hash.NONE.hex()));
            assertThatThrownBy(() -> backup(store.engine(), "damaged.gz"))
                    .hasMessageContaining("page:page-0/000000001 does not match its hash");
            assertThat(Files.list(folder).filter(file -> file.toString().contains(".gz")))
                    .isEmpty();
        }
    }

    @Test
    void a_file_that_is_there_is_not_written_over() throws Exception {
        var file = Files.writeString(folder.resolve("there.gz"), "precious");
        assertThatThrownBy(() -> BackingUp.requireFree(file)).isInstanceOf(UnusableBackupException.class);
        assertThatThrownBy(() -> BackingUp.requireFree(folder.resolve("nowhere/backup.gz")))
                .hasMessageContaining("there is no folder");
    }

    private Totals backup(Engine engine, String file) {
        try (var contents = StoredContents.of(engine.manager(), Clock.systemUTC())) {
            return new BackingUp("test", Progress.SILENT).write(contents, folder.resolve(file));
        }
    }

    private void restore(String name, Engine engine) {
        var file = new BackupFile(folder.resolve(name), StoredKinds.all());
        var restoring = new Restoring(Progress.SILENT);
        var vessel = RestoredStore.over(engine, Clock.systemUTC());
        restoring.fill(file, restoring.check(file), vessel);
        vessel.finish();
    }

    private static void fill(DatabaseManager store, int pages) {
        for (int i = 0; i < pages; i++) {
            page(store, i);
        }
        keep(store, "credentials", "ada", Map.of("hash", "PBKDF2:" + STRANGE));
        keep(
                store,
                "migrations",
                "0001/done",
                Map.of(
                        "number",
                        1,
                        "mark",
                        "DONE",
                        "attempt",
                        1,
                        "file",
                        "0001-x.yaml",
                        "checksum",
                        Hash.NONE.hex(),
                        "node",
                        "n",
                        "at",
                        Instant.EPOCH.toString()));
        var scan = Hash.of(SCAN).hex();
        int chunk = 512 * 1024;
        for (int at = 0; at * chunk < SCAN.length; at++) {
            var bytes = java.util.Arrays.copyOfRange(SCAN, at * chunk, Math.min(SCAN.length, (at + 1) * chunk));
            keep(store, "chunks", scan + "/" + at, Map.of("bytes", bytes));
        }
        keep(
                store,
                "assets",
                scan,
                Map.of("name", "scan.pdf", "type", "pdf", "size", (long) SCAN.length, "chunk", chunk));
        // What an interrupted upload left behind belongs to no asset.
        keep(store, "chunks", Hash.NONE.hex() + "/0", Map.of("bytes", "orphan".getBytes(StandardCharsets.UTF_8)));
    }

    /** A page with three entries. */
    private static void page(DatabaseManager store, int number) {
        var page = "page-" + number;
        keep(store, "claims", "en/" + page, Map.of("page", page));
        var tip = Hash.NONE;
        for (int n = 1; n <= 3; n++) {
            var text = new Text(Map.of("title", new FieldValue.One(page + " " + n + STRANGE)));
            keep(store, "texts", text.hash().hex(), Map.of("canonical", text.canonical()));
            var entry = entry(page, n, tip, text.hash());
            var document = Entries.document(entry);
            keep(
                    store,
                    "journal",
                    document.id(),
                    Map.of("subject", document.subject(), "canonical", document.canonical(), "hash", document.hash()));
            tip = entry.hash();
        }
    }

    private static Entry entry(String page, int number, Hash previous, Hash text) {
        return new Entry(
                Subject.of(new PageId(page)),
                number,
                previous,
                Instant.EPOCH.plusSeconds(number),
                new AccountName("ada"),
                number == 1 ? "create" : "save",
                Map.of("revision", String.valueOf(number), "text", text.hex()));
    }

    private static void keep(DatabaseManager store, String collection, String id, Map<String, ?> fields) {
        var document = CommunicationEntity.of(collection);
        document.add("_id", id);
        fields.forEach(document::add);
        store.insert(List.of(document));
    }
}
