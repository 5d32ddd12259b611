package org.imprimatur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.eclipse.jnosql.communication.semistructured.Element;
import org.imprimatur.assets.AssetVerification;
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

/** What {@code ./imprimatur verify} finds in a store that somebody had their hands in. */
class OpenedStoreTest {
    private static final Subject PAGE = Subject.of(new PageId("the-page"));
    private static final Text TEXT = new Text(Map.of("title", new FieldValue.One("A promise — 承诺")));

    @TempDir
    private Path data;

    private final Entry created = entry(1, Hash.NONE, "create");
    private final Entry submitted = entry(2, created.hash(), "submit");
    private final Entry approved = entry(3, submitted.hash(), "approve");

    private static Entry entry(int number, Hash previous, String kind) {
        var details = Map.of("revision", "1", "text", TEXT.hash().hex());
        return new Entry(PAGE, number, previous, Instant.EPOCH, new AccountName("ada"), kind, details);
    }

    @BeforeEach
    void a_page_with_three_entries() {
        try (var store = writable()) {
            List.of(created, submitted, approved).forEach(entry -> store.insert(document(Entries.document(entry))));
            store.insert(CommunicationEntity.of(
                    "texts", List.of(Element.of("_id", TEXT.hash().hex()), Element.of("canonical", TEXT.canonical()))));
        }
    }

    private DatabaseManager writable() {
        var settings = Settings.of(Map.of("jnosql.sqlite.directory", data.toString()));
        return new SqliteDocumentConfiguration().apply(settings).apply("imprimatur");
    }

    private static CommunicationEntity document(JournalDocument entry) {
        return CommunicationEntity.of(
                "journal",
                List.of(
                        Element.of("_id", entry.id()),
                        Element.of("subject", entry.subject()),
                        Element.of("canonical", entry.canonical()),
                        Element.of("hash", entry.hash())));
    }

    private Verification.Report verified() {
        try (var store = OpenedStore.readOnly(data)) {
            return Verification.of(store.journals(), store.texts());
        }
    }

    @Test
    void an_untouched_store_holds() {
        assertThat(verified().damage()).isEmpty();
        assertThat(verified().entries()).isEqualTo(3);
        assertThat(verified().texts()).isEqualTo(1);
    }

    @Test
    void an_entry_that_was_changed_in_the_file_is_named() throws SQLException {
        change("journal", submitted.id(), body -> body.replace("ada", "eve"));
        assertThat(verified().damage())
                .hasValueSatisfying(why -> assertThat(why).contains(submitted.id()));
    }

    @Test
    void an_entry_that_was_forged_with_its_checksum_is_found_by_its_hash() {
        var forged = submitted.canonical().replace("\"by\":\"ada\"", "\"by\":\"eve\"");
        replace(new JournalDocument(
                submitted.id(), PAGE.value(), forged, submitted.hash().hex()));
        assertThat(verified().damage())
                .hasValueSatisfying(
                        why -> assertThat(why).contains(submitted.id()).contains("does not match its hash"));
    }

    @Test
    void an_entry_that_was_forged_with_its_hash_is_found_by_the_one_after_it() {
        var forged = submitted.canonical().replace("\"by\":\"ada\"", "\"by\":\"eve\"");
        replace(new JournalDocument(
                submitted.id(), PAGE.value(), forged, Hash.of(forged).hex()));
        assertThat(verified().damage())
                .hasValueSatisfying(why -> assertThat(why).contains(approved.id()));
    }

    @Test
    void an_entry_that_was_taken_out_is_missed() {
        delete("journal", submitted.id());
        assertThat(verified().damage())
                .hasValueSatisfying(
                        why -> assertThat(why).contains(approved.id()).contains("missing"));
    }

    @Test
    void a_text_that_was_taken_out_is_missed_by_the_entry_that_names_it() {
        delete("texts", TEXT.hash().hex());
        assertThat(verified().damage())
                .hasValueSatisfying(
                        why -> assertThat(why).contains(created.id()).contains("missing"));
    }

    @Test
    void a_file_whose_bytes_were_changed_is_named() throws SQLException {
        var scan = Hash.of("scan".getBytes(StandardCharsets.UTF_8));
        var chunk = scan + "/0";
        try (var store = writable()) {
            store.insert(CommunicationEntity.of(
                    "chunks",
                    List.of(Element.of("_id", chunk), Element.of("bytes", "scan".getBytes(StandardCharsets.UTF_8)))));
            store.insert(CommunicationEntity.of(
                    "assets",
                    List.of(
                            Element.of("_id", scan.hex()),
                            Element.of("name", "scan.pdf"),
                            Element.of("type", "pdf"),
                            Element.of("size", 4L),
                            Element.of("chunk", 8))));
        }
        assertThat(verifiedFiles()).isEqualTo(new AssetVerification.Report(1, 0, Optional.empty()));

        // c2Nhbg== is the word as the store writes it down, and c2Nhcg== is another.
        change("chunks", chunk, body -> body.replace("c2Nhbg==", "c2Nhcg=="));
        assertThat(verifiedFiles().damage())
                .hasValueSatisfying(why -> assertThat(why).contains(chunk));
    }

    private AssetVerification.Report verifiedFiles() {
        try (var store = OpenedStore.readOnly(data)) {
            return AssetVerification.of(store.assets());
        }
    }

    private void replace(JournalDocument entry) {
        try (var store = writable()) {
            store.update(document(entry));
        }
    }

    private void delete(String collection, String id) {
        try (var store = writable()) {
            store.delete(
                    DeleteQuery.delete().from(collection).where("_id").eq(id).build());
        }
    }

    private void change(String collection, String id, UnaryOperator<String> how) throws SQLException {
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("imprimatur.db"));
                var read = file.prepareStatement("select body from documents where collection = ? and id = ?");
                var write = file.prepareStatement("update documents set body = ? where collection = ? and id = ?")) {
            read.setString(1, collection);
            read.setString(2, id);
            String body;
            try (var found = read.executeQuery()) {
                assertThat(found.next()).isTrue();
                body = found.getString(1);
            }
            write.setString(1, how.apply(body));
            write.setString(2, collection);
            write.setString(3, id);
            assertThat(write.executeUpdate()).isEqualTo(1);
        }
    }
}
