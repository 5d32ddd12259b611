package org.imprimatur.store;

import jakarta.nosql.Template;
import java.util.Optional;
import org.imprimatur.journal.Claims;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.PagePath;

/** Claims as one document each; who inserts it first has it. */
public final class NoSqlClaims implements Claims {
    /** How the ids of a group's places begin; no locale does. */
    static final String PLACE = "group:";

    private final Template template;
    private final Inserts inserts;

    public NoSqlClaims(Template template) {
        this.template = template;
        this.inserts = new Inserts(template);
    }

    @Override
    public PageId claim(LocaleTag locale, PagePath path, int turn, PageId page) {
        return new PageId(claim(id(locale, path, turn), page.value()));
    }

    @Override
    public Optional<PageId> owner(LocaleTag locale, PagePath path, int turn) {
        return template.find(ClaimDocument.class, id(locale, path, turn))
                .map(ClaimDocument::page)
                .map(PageId::new);
    }

    /** No path has a number sign in it. */
    private static String id(LocaleTag locale, PagePath path, int turn) {
        return locale + "/" + path + (turn == 1 ? "" : "#" + turn);
    }

    @Override
    public PagePath claim(GroupId group, LocaleTag locale, int turn, PagePath path) {
        return new PagePath(claim(PLACE + group + "/" + locale + "/" + turn, path.value()));
    }

    private String claim(String id, String owner) {
        if (inserts.insert(new ClaimDocument(id, owner))) {
            return owner;
        }
        return template.find(ClaimDocument.class, id)
                .map(ClaimDocument::page)
                .orElseThrow(() -> new IllegalStateException("the claim of " + id + " was taken but is not there"));
    }
}
