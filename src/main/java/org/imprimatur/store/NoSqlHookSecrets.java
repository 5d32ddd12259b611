package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.List;
import org.imprimatur.hooks.HookSecret;
import org.imprimatur.hooks.HookSecrets;

/** Secrets of webhooks as one document each. */
public final class NoSqlHookSecrets implements HookSecrets {
    private final Template template;
    private final Inserts inserts;

    public NoSqlHookSecrets(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public boolean keep(HookSecret secret) {
        return inserts.insert(HookSecretDocument.of(secret));
    }

    @Override
    public List<HookSecret> of(String hook) {
        List<HookSecretDocument> found = template.select(HookSecretDocument.class)
                .where("id")
                .gt(hook + "/")
                .and("id")
                .lt(hook + "/" + AlongIds.LAST)
                .orderBy("id")
                .asc()
                .result();
        return found.stream().map(HookSecretDocument::known).toList();
    }

    @Override
    public void forget(String hook, int number) {
        template.delete(HookSecretDocument.class, HookSecretDocument.id(hook, number));
    }
}
