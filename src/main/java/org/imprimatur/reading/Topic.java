package org.imprimatur.reading;

import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageId;
import org.imprimatur.page.TypeName;

/** Something that a drawing can depend on. */
public sealed interface Topic {
    /** Wherever it stands, whatever it says. */
    record Page(PageId id) implements Topic {}

    /** What readers find there, if anything. */
    record At(PageAddress address) implements Topic {}

    record Group(GroupId id) implements Topic {}

    /** The list of its pages. */
    record Language(LocaleTag locale) implements Topic {}

    /** The list of its pages of one type. */
    record Kind(LocaleTag locale, TypeName type) implements Topic {}

    /** Which types have a page at all. */
    record Kinds(LocaleTag locale) implements Topic {}

    /** One of the parts of all pages. */
    record Part(int number) implements Topic {}

    /** How many parts there are. */
    record Parts() implements Topic {}

    /** The list of all pages. */
    record Everything() implements Topic {}
}
