package org.imprimatur.subscriptions;

import java.util.Optional;
import org.imprimatur.page.PageId;
import org.imprimatur.page.TypeName;

/** What of the site somebody wants to be told of: all of it, the pages of a type, or one page. */
public record Topic(String value) {
    public static final Topic SITE = new Topic("site");

    private static final String TYPE = "type:";
    private static final String PAGE = "page:";

    public Topic {
        if (!isOne(value)) {
            throw new IllegalArgumentException("nothing that one is told of: " + value);
        }
    }

    public static boolean isOne(String value) {
        return value.equals("site")
                || value.startsWith(TYPE) && isType(value.substring(TYPE.length()))
                || value.startsWith(PAGE) && PageId.isOne(value.substring(PAGE.length()));
    }

    private static boolean isType(String name) {
        return name.matches("[a-z][a-z0-9-]{0,39}");
    }

    public static Topic of(TypeName type) {
        return new Topic(TYPE + type);
    }

    public static Topic of(PageId page) {
        return new Topic(PAGE + page);
    }

    public Optional<TypeName> type() {
        return value.startsWith(TYPE) ? Optional.of(new TypeName(value.substring(TYPE.length()))) : Optional.empty();
    }

    public Optional<PageId> page() {
        return value.startsWith(PAGE) ? Optional.of(new PageId(value.substring(PAGE.length()))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
