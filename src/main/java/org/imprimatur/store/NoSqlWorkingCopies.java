package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.imprimatur.page.AccountName;
import org.imprimatur.typing.CopyKey;
import org.imprimatur.typing.WorkingCopies;
import org.imprimatur.typing.WorkingCopy;

/** Working copies as one document a sitting. */
public final class NoSqlWorkingCopies implements WorkingCopies {
    private static final String COLLECTION = "workingcopies";

    private final Template template;
    private final Inserts inserts;
    private final DatabaseManager documents;
    private final AlongIds along;

    /** @param documents for what happens beside all requests, where the template answers nobody */
    public NoSqlWorkingCopies(Template template, DatabaseManager documents) {
        this.template = template;
        this.inserts = new Inserts(template);
        this.documents = documents;
        this.along = new AlongIds(documents, COLLECTION);
    }

    @Override
    public void put(WorkingCopy copy) {
        var document = WorkingCopyDocument.of(copy);
        if (!inserts.insert(document)) {
            template.update(document);
        }
    }

    @Override
    public Optional<WorkingCopy> find(CopyKey key) {
        return template.find(WorkingCopyDocument.class, key.id()).map(WorkingCopyDocument::copy);
    }

    @Override
    public List<WorkingCopy> of(String about, AccountName owner) {
        var beginning = CopyKey.beginning(about, owner);
        List<WorkingCopyDocument> found = template.select(WorkingCopyDocument.class)
                .where("id")
                .gt(beginning)
                .and("id")
                .lt(beginning + AlongIds.LAST)
                .orderBy("id")
                .asc()
                .result();
        return found.stream().map(WorkingCopyDocument::copy).toList();
    }

    @Override
    public void remove(CopyKey key) {
        documents.delete(
                DeleteQuery.delete().from(COLLECTION).where("_id").eq(key.id()).build());
    }

    @Override
    public void forEach(Consumer<WorkingCopy> each) {
        along.between(
                "",
                AlongIds.LAST,
                some -> some.forEach(one -> each.accept(document(one).copy())));
    }

    private static WorkingCopyDocument document(CommunicationEntity entity) {
        return new WorkingCopyDocument(
                AlongIds.string(entity, "_id"),
                entity.find("base", Integer.class).orElse(0),
                AlongIds.string(entity, "inputs"),
                entity.find("stroke", Long.class).orElse(0L),
                AlongIds.string(entity, "at"),
                AlongIds.string(entity, "thrown"));
    }
}
