package org.imprimatur.store;

import java.util.List;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.eclipse.jnosql.communication.semistructured.DeleteQuery;
import org.eclipse.jnosql.communication.semistructured.Element;
import org.eclipse.jnosql.communication.semistructured.SelectQuery;

/** The mark of a restore that has begun: whoever finds it has a store before him that is not whole. */
final class Unfinished {
    private static final String COLLECTION = "restore";
    private static final String MARK = "unfinished";

    private Unfinished() {}

    static void begin(DatabaseManager documents, String backup) {
        if (!isIn(documents)) {
            documents.insert(
                    CommunicationEntity.of(COLLECTION, List.of(Element.of("_id", MARK), Element.of("backup", backup))));
        }
    }

    static void end(DatabaseManager documents) {
        documents.delete(
                DeleteQuery.delete().from(COLLECTION).where("_id").eq(MARK).build());
    }

    static boolean isIn(DatabaseManager documents) {
        return documents
                .select(SelectQuery.select()
                        .from(COLLECTION)
                        .where("_id")
                        .eq(MARK)
                        .build())
                .findAny()
                .isPresent();
    }

    static void refuse(DatabaseManager documents) {
        if (isIn(documents)) {
            throw new UnfitEngineException("A restore into this store has begun and was not finished:"
                    + " run ./imprimatur restore once more, it begins anew");
        }
    }
}
