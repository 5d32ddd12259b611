package org.imprimatur.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.page.GroupId;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.PageAddress;
import org.imprimatur.page.PageId;
import org.imprimatur.page.TypeName;
import org.imprimatur.workflow.FormerPath;
import org.imprimatur.workflow.Standing;

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
    record PartCount() implements Topic {}

    /** The list of all pages. */
    record Everything() implements Topic {}

    /**
     * All that a page's change shows in. Its former paths are among those that it stood at.
     *
     * @param parts how many parts of all pages there are
     */
    static Set<Topic> of(Standing page, int parts) {
        var topics = new HashSet<Topic>();
        Stream.concat(page.former().stream().map(FormerPath::path), page.live().map(Standing.Live::path).stream())
                .forEach(path -> topics.add(new At(new PageAddress(page.locale(), path))));
        topics.add(new Page(page.id()));
        topics.add(new Group(page.group()));
        topics.add(new Kind(page.locale(), page.type()));
        topics.add(new Language(page.locale()));
        topics.add(new Part(Parts.of(page.group(), parts)));
        topics.add(new Everything());
        return topics;
    }
}
