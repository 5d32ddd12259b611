package org.imprimatur.markdown;

import java.util.List;

/** A body ready to be shown: safe HTML, and what others want to know about it without parsing it again. */
public record Rendered(String html, List<Heading> headings, String plainText, List<String> links) {

    public Rendered {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
    }
}
