package org.imprimatur.importers;

import java.util.List;

/** Related links under one heading, in order. */
public record LinkGroup(String title, List<Link> links) {

    public LinkGroup {
        links = List.copyOf(links);
    }

    /** One of them: its words and where it leads. */
    public record Link(String text, String href) {}
}
