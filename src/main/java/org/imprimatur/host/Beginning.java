package org.imprimatur.host;

import java.util.Optional;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PagePath;
import org.imprimatur.page.TypeName;

/**
 * A page that is to be begun.
 *
 * @param translates the group of the pages that it says the same as; empty where it is the first
 */
public record Beginning(TypeName type, LocaleTag locale, PagePath path, Optional<GroupId> translates) {
    /** One that translates nothing. */
    public Beginning(TypeName type, LocaleTag locale, PagePath path) {
        this(type, locale, path, Optional.empty());
    }
}
