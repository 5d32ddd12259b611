package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.Optional;
import org.imprimatur.accounts.Credentials;
import org.imprimatur.page.AccountName;

/** Password hashes as one document an account. */
public final class NoSqlCredentials implements Credentials {
    private final Template template;
    private final Inserts inserts;

    public NoSqlCredentials(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public void set(AccountName account, String passwordHash) {
        var document = new CredentialDocument(account.value(), passwordHash);
        if (!inserts.insert(document)) {
            template.update(document);
        }
    }

    @Override
    public boolean setFirst(AccountName account, String passwordHash) {
        return inserts.insert(new CredentialDocument(account.value(), passwordHash));
    }

    @Override
    public Optional<String> find(AccountName account) {
        return template.find(CredentialDocument.class, account.value()).map(CredentialDocument::hash);
    }
}
