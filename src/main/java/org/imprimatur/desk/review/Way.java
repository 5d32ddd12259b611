package org.imprimatur.desk.review;

import java.util.List;
import java.util.Locale;

/** How a change is read; its template is {@code review-view-<id>.ftlh}. */
public enum Way {
    /** The text as readers see it, with every change marked. */
    RENDERED,
    /** The earlier and the later text in two columns. */
    SIDES,
    /** The Markdown, every character of it. */
    SOURCE,
    /** What changed beside the text, and no text. */
    FIELDS,
    /** The whole page in its theme. */
    WHOLE,
    /** The text beside its translation. */
    TRANSLATION;

    /** The first one where the id is none. */
    static Way of(String id) {
        return List.of(values()).stream()
                .filter(way -> way.id().equals(id))
                .findFirst()
                .orElse(RENDERED);
    }

    /** As addresses spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String template() {
        return "review-view-" + id() + ".ftlh";
    }
}
