package org.imprimatur.store;

import jakarta.nosql.Template;
import org.imprimatur.journal.Claims;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;

/** Claims as one document a path; who inserts it first has it. */
public final class NoSqlClaims implements Claims {
    private final Template template;
    private final Inserts inserts;

    public NoSqlClaims(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public PageId claim(LocaleTag locale, PagePath path, PageId page) {
        var id = locale + "/" + path;
        if (inserts.insert(new ClaimDocument(id, page.value()))) {
            return page;
        }
        return template.find(ClaimDocument.class, id)
                .map(claim -> new PageId(claim.page()))
                .orElseThrow(() -> new IllegalStateException("the claim of " + id + " was taken but is not there"));
    }
}
