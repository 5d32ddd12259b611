package org.imprimatur.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imprimatur.reading.LivePage;

/** That the text was signed off. By whom is for the desk. */
@Schema(description = "When the text got the last yes that it needed, and in which capacities it was signed off.")
public record ReviewOfPage(
        Instant at, @Schema(example = "[\"legal\"]") List<String> capacities) {
    static ReviewOfPage of(LivePage page) {
        return new ReviewOfPage(page.reviewed(), page.capacities());
    }
}
