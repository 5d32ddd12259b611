package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.List;
import java.util.Optional;
import org.imprimatur.subscriptions.Subscriber;
import org.imprimatur.subscriptions.Subscribers;

/** Subscribers as one document each. */
public final class NoSqlSubscribers implements Subscribers {
    private final Template template;
    private final Inserts inserts;

    public NoSqlSubscribers(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public void set(Subscriber subscriber) {
        var document = SubscriberDocument.of(subscriber);
        if (!inserts.insert(document)) {
            template.update(document);
        }
    }

    @Override
    public Optional<Subscriber> find(String id) {
        return template.find(SubscriberDocument.class, id).map(SubscriberDocument::subscriber);
    }

    @Override
    public void remove(String id) {
        template.delete(SubscriberDocument.class, id);
    }

    @Override
    public List<Subscriber> all() {
        List<SubscriberDocument> found = template.select(SubscriberDocument.class)
                .where("id")
                .gt("")
                .and("id")
                .lt(AlongIds.LAST)
                .orderBy("id")
                .asc()
                .result();
        return found.stream().map(SubscriberDocument::subscriber).toList();
    }
}
