package org.imprimatur.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jnosql.communication.semistructured.CommunicationEntity;
import org.eclipse.jnosql.communication.semistructured.DatabaseManager;
import org.imprimatur.journal.Entry;
import org.imprimatur.journal.Survey;
import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;
import org.imprimatur.page.Text;

/** Looks through the claims, and up many entries at once. */
public final class NoSqlSurvey implements Survey {
    private final AlongIds claims;
    private final AlongIds journal;
    private final AlongIds texts;

    public NoSqlSurvey(DatabaseManager documents) {
        claims = new AlongIds(documents, "claims");
        journal = new AlongIds(documents, "journal");
        texts = new AlongIds(documents, "texts");
    }

    @Override
    public Set<PageId> pages() {
        var pages = new HashSet<PageId>();
        claims.between(
                "",
                AlongIds.LAST,
                some -> some.stream()
                        .filter(claim -> !AlongIds.string(claim, "_id").startsWith(NoSqlClaims.PLACE))
                        .forEach(claim -> pages.add(new PageId(AlongIds.string(claim, "page")))));
        return pages;
    }

    @Override
    public List<Entry> entries(Collection<String> ids) {
        return journal.those(ids).stream()
                .map(NoSqlSurvey::document)
                .map(Entries::entry)
                .toList();
    }

    @Override
    public Text text(Hash hash) {
        return texts.those(List.of(hash.hex())).stream()
                .map(found -> NoSqlTexts.text(new TextDocument(hash.hex(), AlongIds.string(found, "canonical"))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the text " + hash + " is missing"));
    }

    private static JournalDocument document(CommunicationEntity entity) {
        return new JournalDocument(
                AlongIds.string(entity, "_id"),
                AlongIds.string(entity, "subject"),
                AlongIds.string(entity, "canonical"),
                AlongIds.string(entity, "hash"));
    }
}
