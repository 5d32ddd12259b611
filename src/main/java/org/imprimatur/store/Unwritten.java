package org.imprimatur.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.imprimatur.journal.Entry;
import org.imprimatur.store.embedded.DuplicateIdException;
import org.imprimatur.store.embedded.SqliteStore;

/**
 * Texts that are about to be named by an entry. Where the engine writes several documents whole or not at all, they go in
 * with that entry, so that whoever saves waits for the disk once and not twice.
 */
public final class Unwritten {
    /** Of some of them no entry tells after all: the save was refused. */
    static final int MOST = 100;

    private final DatabaseManager documents;
    private final boolean together;
    private final Map<String, TextDocument> texts = new LinkedHashMap<>();

    private Unwritten(DatabaseManager documents, boolean together) {
        this.documents = documents;
        this.together = together;
    }

    public static Unwritten of(Engine engine) {
        return new Unwritten(engine.candid(), engine.manager() instanceof SqliteStore);
    }

    /** Every text is written at once. */
    static Unwritten none(DatabaseManager documents) {
        return new Unwritten(documents, false);
    }

    /** Whether the text waits for its entry; if not, it is to be written now. */
    boolean add(TextDocument text, Inserts inserts) {
        if (!together) {
            return false;
        }
        // Written before it is taken away: whoever is about to name it finds it in one place or the other.
        oldest().ifPresent(old -> {
            inserts.insert(old);
            remove(old);
        });
        synchronized (texts) {
            texts.put(text.id(), text);
        }
        return true;
    }

    private Optional<TextDocument> oldest() {
        synchronized (texts) {
            return texts.size() < MOST
                    ? Optional.empty()
                    : texts.values().stream().findFirst();
        }
    }

    private void remove(TextDocument text) {
        synchronized (texts) {
            texts.remove(text.id());
        }
    }

    Optional<TextDocument> find(String hash) {
        synchronized (texts) {
            return Optional.ofNullable(texts.get(hash));
        }
    }

    /** Writes an entry, and before it or with it what it names and is not written yet. */
    boolean insert(Entry entry, Inserts inserts) {
        var document = Entries.document(entry);
        var named = entry.details().values().stream()
                .flatMap(value -> find(value).stream())
                .toList();
        var written = named.isEmpty() ? inserts.insert(document) : insert(named, document, inserts);
        named.forEach(this::remove);
        return written;
    }

    private boolean insert(List<TextDocument> named, JournalDocument entry, Inserts inserts) {
        try {
            documents.insert(all(named, entry));
            return true;
        } catch (DuplicateIdException nothingWritten) {
            // A text that is there already is as good as written; a taken number is told by the second.
            named.forEach(inserts::insert);
            return inserts.insert(entry);
        }
    }

    private static List<CommunicationEntity> all(List<TextDocument> named, JournalDocument entry) {
        return Stream.concat(named.stream().map(TextDocument::entity), Stream.of(entry.entity()))
                .toList();
    }
}
