package org.imprimatur.store;

import static org.imprimatur.store.embedded.SqliteDocumentConfiguration.DIRECTORY;
import static org.imprimatur.store.embedded.SqliteDocumentConfiguration.READONLY;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.Settings;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;
import org.imprimatur.assets.Assets;
import org.imprimatur.backup.Contents;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Journals;
import org.imprimatur.journal.Subject;
import org.imprimatur.page.DamagedException;
import org.imprimatur.page.Hash;
import org.imprimatur.page.Text;
import org.imprimatur.page.Texts;
import org.imprimatur.review.SealKey;
import org.imprimatur.store.embedded.DamagedStoreException;
import org.imprimatur.store.embedded.SqliteDocumentConfiguration;

/** A store opened by a command, for reading only: beside a running server, or where none starts. */
public final class OpenedStore implements AutoCloseable {
    private static final int PAGE = 1_000;

    private final DatabaseManager documents;

    OpenedStore(DatabaseManager documents) {
        this.documents = documents;
    }

    public static OpenedStore readOnly(Path directory) {
        var settings = Settings.of(Map.of(DIRECTORY, directory.toString(), READONLY, "true"));
        return new OpenedStore(new SqliteDocumentConfiguration().apply(settings).apply("imprimatur"));
    }

    /** The store that the settings name. */
    public static OpenedStore of(Settings settings) {
        return new OpenedStore(Engine.open(settings).manager());
    }

    /** All that it holds now. */
    public Contents contents(Clock clock) {
        return StoredContents.of(documents, clock);
    }

    public Journals journals() {
        return new ReadJournals();
    }

    /** About how many entries the journals have. */
    public long entries() {
        return documents.count("journal");
    }

    public Texts texts() {
        return new ReadTexts();
    }

    public Assets assets() {
        return new ReadAssets(documents);
    }

    /** With which key this installation seals evidence; empty where it never started since it can. */
    public Optional<SealKey> sealKey() {
        return sound(() -> documents.singleResult(SelectQuery.select()
                        .from("signets")
                        .where("_id")
                        .eq(SignetDocument.ONLY)
                        .build()))
                .map(entity -> new SealKey(string(entity, "key")));
    }

    @Override
    public void close() {
        documents.close();
    }

    private Stream<CommunicationEntity> documentsAfter(String id) {
        return documents.select(SelectQuery.select()
                .from("journal")
                .where("_id")
                .gt(id)
                .orderBy("_id")
                .asc()
                .limit(PAGE)
                .build());
    }

    /** What the engine finds damaged is damage for the core as well. */
    static <T> T sound(Supplier<T> read) {
        try {
            return read.get();
        } catch (DamagedStoreException damage) {
            throw new DamagedException(String.valueOf(damage.getMessage()));
        }
    }

    private static String string(CommunicationEntity entity, String name) {
        return entity.find(name, String.class)
                .orElseThrow(() -> new IllegalStateException("a document without " + name));
    }

    private final class ReadJournals implements Journals {
        @Override
        public boolean append(Entry entry) {
            throw new UnsupportedOperationException("the store is open for reading only");
        }

        @Override
        public List<Entry> of(Subject subject) {
            throw new UnsupportedOperationException("commands read all journals");
        }

        @Override
        public void forEach(Consumer<Entry> each) {
            String last = "";
            List<JournalDocument> some;
            do {
                String from = last;
                some = sound(
                        () -> documentsAfter(from).map(ReadJournals::document).toList());
                some.stream().map(Entries::entry).forEach(each);
                last = some.isEmpty() ? last : some.get(some.size() - 1).id();
            } while (some.size() == PAGE);
        }

        private static JournalDocument document(CommunicationEntity entity) {
            return JournalDocument.of(entity);
        }
    }

    private final class ReadTexts implements Texts {
        @Override
        public Hash keep(Text text) {
            throw new UnsupportedOperationException("the store is open for reading only");
        }

        @Override
        public void forEach(Consumer<Text> each) {
            throw new UnsupportedOperationException("commands read the texts that journals name");
        }

        @Override
        public Optional<Text> find(Hash hash) {
            return sound(() -> documents.singleResult(SelectQuery.select()
                            .from("texts")
                            .where("_id")
                            .eq(hash.hex())
                            .build()))
                    .map(entity -> NoSqlTexts.text(TextDocument.of(entity)));
        }
    }
}
