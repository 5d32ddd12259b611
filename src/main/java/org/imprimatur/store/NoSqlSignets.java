package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.Optional;
import org.imprimatur.review.Signet;
import org.imprimatur.review.Signets;

/** The installation's key pair as one document, so that every node and every restored backup seals with the same. */
public final class NoSqlSignets implements Signets {
    private final Template template;
    private final Inserts inserts;

    public NoSqlSignets(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public Optional<Signet> find() {
        return template.find(SignetDocument.class, SignetDocument.ONLY).map(SignetDocument::signet);
    }

    @Override
    public boolean keep(Signet signet) {
        return inserts.insert(SignetDocument.of(signet));
    }
}
