package org.imprimatur.store;

import jakarta.nosql.Column;
import jakarta.nosql.Entity;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.backup.FieldType;
import org.imprimatur.backup.Kind;

/**
 * The kinds of documents that are truth and so belong into a backup, in the order in which they are read: what a
 * document names was written before it, and so is read after it.
 *
 * <p>The ledger is first: a migration that it calls done has left its entries in the journals already.
 */
public final class StoredKinds {
    static final Kind LEDGER = kind(LedgerDocument.class);
    static final Kind JOURNAL = kind(JournalDocument.class);
    static final Kind ASSETS = kind(AssetDocument.class);
    static final Kind TEXTS = kind(TextDocument.class);
    static final Kind CHUNKS = kind(ChunkDocument.class);
    /** Those that are read from their first id to their last. */
    static final List<Kind> PLAIN = List.of(
            TEXTS,
            kind(ClaimDocument.class),
            kind(CredentialDocument.class),
            kind(SignetDocument.class),
            kind(MailboxDocument.class),
            kind(ViewDocument.class),
            kind(WorkingCopyDocument.class),
            kind(ApplicantDocument.class),
            kind(SubscriberDocument.class),
            kind(HookSecretDocument.class),
            kind(AttemptDocument.class),
            kind(MarkDocument.class));

    private StoredKinds() {}

    public static List<Kind> all() {
        return Stream.concat(Stream.of(LEDGER, JOURNAL, CHUNKS, ASSETS), PLAIN.stream())
                .toList();
    }

    /** A record's columns are the fields of its documents, by their names: the reflection has no order to rely on. */
    private static Kind kind(Class<? extends Record> document) {
        var fields = Stream.of(document.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Column.class))
                .map(field -> new Kind.Field(name(field), type(field)))
                .sorted(Comparator.comparing(Kind.Field::name))
                .toList();
        return new Kind(document.getAnnotation(Entity.class).value(), fields);
    }

    private static String name(Field field) {
        var given = field.getAnnotation(Column.class).value();
        return given.isEmpty() ? field.getName() : given;
    }

    private static FieldType type(Field field) {
        var type = field.getType();
        if (type == String.class) {
            return FieldType.TEXT;
        }
        if (type == int.class) {
            return FieldType.INT;
        }
        if (type == long.class) {
            return FieldType.LONG;
        }
        if (type == boolean.class) {
            return FieldType.FLAG;
        }
        if (type == byte[].class) {
            return FieldType.BYTES;
        }
        throw new IllegalStateException("no backup can hold " + field);
    }
}
