package org.imprimatur.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imprimatur.page.LocaleTag;
import org.imprimatur.page.Markup;

/** Markdown in the three forms in which programs want it. */
@Schema(description = "Markdown as it was written, as safe HTML, and as plain text for search.")
public record Prose(
        @Schema(example = "Certified **yearly**.") String markdown,

        @Schema(example = "<p>Certified <strong>yearly</strong>.</p>")
        String html,

        @Schema(example = "Certified yearly.") String plain) {
    static Prose of(String markdown, Markup markup, LocaleTag locale) {
        return new Prose(markdown, markup.html(markdown, locale), markup.plain(markdown));
    }
}
