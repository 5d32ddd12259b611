package org.imprimatur.store;

import jakarta.nosql.Template;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.hooks.Attempt;
import org.imprimatur.hooks.Attempts;

/** Tries as one document each; who inserts an id first makes the try. */
public final class NoSqlAttempts implements Attempts {
    private final Template template;
    private final Inserts inserts;

    public NoSqlAttempts(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public boolean begin(Attempt attempt) {
        return inserts.insert(AttemptDocument.of(attempt));
    }

    @Override
    public void end(Attempt attempt) {
        template.update(AttemptDocument.of(attempt));
    }

    @Override
    public Optional<Attempt> find(String id) {
        return template.find(AttemptDocument.class, id)
                .filter(found -> !found.state().isEmpty())
                .map(AttemptDocument::attempt);
    }

    @Override
    public List<Attempt> under(String beginning) {
        return documents(beginning).stream().map(AttemptDocument::attempt).toList();
    }

    private List<AttemptDocument> documents(String beginning) {
        return template.select(AttemptDocument.class)
                .where("id")
                .gt(beginning)
                .and("id")
                .lt(beginning + AlongIds.LAST)
                .orderBy("id")
                .asc()
                .result();
    }

    @Override
    public void forget(Attempt attempt) {
        template.delete(AttemptDocument.class, attempt.id());
    }

    @Override
    public void ask(String hook, String source) {
        inserts.insert(AttemptDocument.word(AttemptDocument.askedId(hook, source), ""));
    }

    @Override
    public List<String> asked() {
        return documents(AttemptDocument.asked()).stream()
                .map(found -> found.id().substring(AttemptDocument.asked().length()))
                .toList();
    }

    @Override
    public void answered(String hook, String source) {
        template.delete(AttemptDocument.class, AttemptDocument.askedId(hook, source));
    }

    @Override
    public Optional<Instant> settled(String hook) {
        return template.find(AttemptDocument.class, AttemptDocument.settledId(hook))
                .map(found -> Instant.parse(found.at()));
    }

    @Override
    public void settled(String hook, Instant before) {
        var word = AttemptDocument.word(AttemptDocument.settledId(hook), before.toString());
        if (!inserts.insert(word)) {
            template.update(word);
        }
    }
}
