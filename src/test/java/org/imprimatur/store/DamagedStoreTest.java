package org.imprimatur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Subject;
import org.imprimatur.journal.Verification;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.FieldValue;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;
import org.imprimatur.store.embedded.SqliteDocumentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repair tells exactly what it costs. */
class DamagedStoreTest {
    private static final int ENTRIES = 5;

    @TempDir
    private Path data;

    private Settings settings() {
        return Settings.of(Map.of(
                Engine.PROVIDER,
                SqliteDocumentConfiguration.class.getName(),
                Engine.DATABASE,
                "imprimatur",
                "jnosql.sqlite.directory",
                data.toString(),
                "jnosql.sqlite.indexes",
                "journal.subject"));
    }

    @BeforeEach
    void a_page_with_five_entries_and_a_file() {
        try (var engine = Engine.open(settings())) {
            var store = engine.manager();
            var tip = Hash.NONE;
            for (int number = 1; number <= ENTRIES; number++) {
                tip = write(store, number, tip);
            }
            keep(store, "chunks", Hash.NONE.hex() + "/0", Map.of("bytes", "some bytes".getBytes(UTF_8)));
            keep(
                    store,
                    "assets",
                    Hash.NONE.hex(),
                    Map.of("name", "scan.pdf", "type", "pdf", "size", 10L, "chunk", 512));
            keep(store, "caches", "a", Map.of("not", "truth"));
        }
    }

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

    private static Hash write(DatabaseManager store, int number, Hash previous) {
        var text = new Text(Map.of("title", new FieldValue.One("Promise number-" + number)));
        keep(store, "texts", text.hash().hex(), Map.of("canonical", text.canonical()));
        var entry = new Entry(
                Subject.of(new PageId("the-page")),
                number,
                previous,
                Instant.EPOCH,
                new AccountName("ada"),
                number == 1 ? "create" : "save",
                Map.of("revision", "" + number, "text", text.hash().hex(), "note", "note-" + number));
        var document = Entries.document(entry);
        keep(
                store,
                "journal",
                document.id(),
                Map.of("subject", document.subject(), "canonical", document.canonical(), "hash", document.hash()));
        return entry.hash();
    }

    private static void keep(DatabaseManager store, String collection, String id, Map<String, ?> fields) {
        var document = CommunicationEntity.of(collection);
        document.add("_id", id);
        fields.forEach(document::add);
        store.insert(document);
    }

    /** One letter of the file, wherever the word stands. */
    private void flip(String word) throws IOException {
        var file = data.resolve("imprimatur.db");
        int at = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(word);
        assertThat(at).isPositive();
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            bytes.write('#');
        }
    }

    private DamagedStore.Losses losses() {
        try (var damaged = DamagedStore.open(data)) {
            assertThat(damaged.damage()).isNotEmpty();
            return damaged.losses();
        }
    }

    @Test
    void a_lost_entry_in_the_middle_breaks_its_chain_there() throws IOException {
        flip("note-3");
        var losses = losses();
        assertThat(losses.lost())
                .singleElement()
                .asString()
                .startsWith("journal page:the-page/000000003 (")
                .contains("imprimatur.db, byte ");
        assertThat(losses.holes()).containsExactly("the chain of page:the-page breaks at entry 3, which is missing");
        assertThat(losses.saved())
                .containsEntry("journal", 4L)
                .containsEntry("texts", 5L)
                .doesNotContainKey("caches");
    }

    @Test
    void a_lost_entry_at_the_end_is_missed_as_well() throws IOException {
        flip("note-5");
        assertThat(losses().holes()).containsExactly("the chain of page:the-page breaks at entry 5, which is missing");
    }

    @Test
    void a_lost_text_is_missed_by_the_entry_that_names_it() throws IOException {
        flip("number-2");
        assertThat(losses().holes())
                .singleElement()
                .asString()
                .contains("the text ")
                .endsWith("is missing, which page:the-page/000000002 names");
    }

    @Test
    void after_a_repair_the_hole_is_still_named_and_a_file_without_its_bytes_is_gone() throws IOException {
        flip("note-3");
        flip("c29tZSBieXRlcw==");
        try (var damaged = DamagedStore.open(data)) {
            assertThat(damaged.losses().holes()).anyMatch(hole -> hole.contains("(scan.pdf) lacks some of its bytes"));
            damaged.replace(settings(), ".damaged");
        }
        assertThat(data.resolve("imprimatur.db.damaged")).exists();
        try (var store = OpenedStore.of(settings())) {
            var report = Verification.of(store.journals(), store.texts());
            assertThat(report.problems()).singleElement().asString().contains("entry 3 of page:the-page is missing");
            assertThat(report.entries()).isEqualTo(4);
            assertThat(store.assets().find(Hash.NONE)).isEmpty();
        }
        try (var repaired = DamagedStore.open(data)) {
            assertThat(repaired.damage()).isEmpty();
        }
    }

    @Test
    void a_refused_start_says_where_the_damage_is_and_what_can_be_done() throws IOException {
        try (var file = new RandomAccessFile(data.resolve("imprimatur.db").toFile(), "rw")) {
            file.seek(2 * 4096);
            file.write(new byte[4096]);
        }
        assertThatThrownBy(() -> Engine.open(settings()))
                .isInstanceOf(UnfitEngineException.class)
                .hasMessageContaining("imprimatur.db")
                .hasMessageContaining("byte ")
                .hasMessageContaining("./imprimatur repair");
        assertThat(List.of(data.toFile().list())).doesNotContain("repair.part");
    }
}
