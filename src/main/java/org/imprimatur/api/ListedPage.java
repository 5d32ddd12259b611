package org.imprimatur.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imprimatur.reading.LivePage;

/** A live page as lists show it. */
@Schema(description = "A live page as lists show it.")
public record ListedPage(
        @Schema(description = "Never changes, though the path may.", example = "0b6e4c1e-6f0a-4f0e-9d5c-2f4f0c7b9a11")
        String id,

        @Schema(description = "The name of its content type.", example = "certification")
        String type,

        @Schema(example = "en") String locale,

        @Schema(description = "Below the locale.", example = "compliance/iso-27001")
        String path,

        @Schema(description = "Where people read it.", example = "/en/compliance/iso-27001")
        String url,

        @Schema(description = "The same for the pages that are one another's translations.")
        String group,

        @Schema(description = "Whether this language prevails over the others of its group.")
        boolean prevailing,

        @Schema(example = "ISO/IEC 27001") String title,
        String summary,
        List<String> tags,

        @Schema(description = "The number of the live revision.", example = "4")
        int revision,

        @Schema(description = "SHA-256 of the text that was signed off, in canonical form.")
        String textHash,

        @Schema(description = "Since when this revision is live.")
        Instant published,

        ReviewOfPage reviewed) {
    static ListedPage of(LivePage page, String root) {
        return new ListedPage(
                page.id().value(),
                page.type().value(),
                page.locale().value(),
                page.path().value(),
                root + page.address(),
                page.group().value(),
                page.prevailing(),
                page.title(),
                page.summary(),
                page.tags(),
                page.revision(),
                page.text().hex(),
                page.since(),
                ReviewOfPage.of(page));
    }
}
