package org.imprimatur.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A live page with its whole text. */
@Schema(description = "A live page with its whole text: it says what the page in HTML says.")
public record ShownPage(
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

        @Schema(description = "The live pages of the group in other languages.")
        List<Translation> translations,

        @Schema(example = "ISO/IEC 27001") String title,

        @Schema(description = "The number of the live revision.", example = "4")
        int revision,

        @Schema(description = "SHA-256 of the text that was signed off, in canonical form.")
        String textHash,

        @Schema(description = "Since when this revision is live.")
        Instant published,

        ReviewOfPage reviewed,

        @Schema(
                description = "The fields of the content type that are filled in, by name: strings, numbers, true,"
                        + " dates (YYYY-MM-DD or YYYY-MM), lists of strings, rows of named cells; Markdown comes"
                        + " as an object like body.")
        Map<String, Object> fields,

        Prose body) {}
