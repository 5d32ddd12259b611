package org.imprimatur.finding;

import java.util.List;
import org.imprimatur.page.Hash;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageId;
import org.imprimatur.page.TypeName;

/** A page in the one text in which it is to be found. */
public record Leaf(PageId page, Hash text, TypeName type, LocaleTag locale, List<String> tags) {
    public Leaf {
        tags = List.copyOf(tags);
    }
}
