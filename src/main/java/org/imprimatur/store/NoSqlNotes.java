package org.imprimatur.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.imprimatur.once.Note;
import org.imprimatur.once.Notes;

/** What is noted of requests that have a key, as one document a note. */
public final class NoSqlNotes implements Notes {
    static final String COLLECTION = "requests";

    private final DatabaseManager documents;
    private final AlongIds along;

    public NoSqlNotes(DatabaseManager documents) {
        this.documents = documents;
        this.along = new AlongIds(documents, COLLECTION);
    }

    @Override
    public boolean insert(Note note) {
        try {
            documents.insert(document(note));
            return true;
        } catch (RuntimeException failure) {
            if (InsertFailures.saysTaken(failure)) {
                return false;
            }
            throw failure;
        }
    }

    @Override
    public void renew(Note note) {
        documents.update(document(note));
    }

    @Override
    public List<Note> under(String beginning) {
        return between(beginning, beginning + AlongIds.LAST);
    }

    private List<Note> between(String after, String before) {
        var all = new ArrayList<Note>();
        along.between(after, before, some -> some.stream().map(NoSqlNotes::note).forEach(all::add));
        return all;
    }

    @Override
    public void remove(String id) {
        documents.delete(
                DeleteQuery.delete().from(COLLECTION).where("_id").eq(id).build());
    }

    @Override
    public int removeBefore(Instant then) {
        var old = new ArrayList<String>();
        along.between(
                "",
                AlongIds.LAST,
                some -> some.stream()
                        .map(NoSqlNotes::note)
                        .filter(note -> note.at().isBefore(then))
                        .map(Note::id)
                        .forEach(old::add));
        old.forEach(this::remove);
        return old.size();
    }

    private static CommunicationEntity document(Note note) {
        var document = CommunicationEntity.of(COLLECTION);
        document.add("_id", note.id());
        document.add("at", note.at().toString());
        document.add("words", note.words());
        return document;
    }

    private static Note note(CommunicationEntity document) {
        return new Note(
                AlongIds.string(document, "_id"),
                Instant.parse(AlongIds.string(document, "at")),
                AlongIds.string(document, "words"));
    }
}
