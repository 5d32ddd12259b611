package org.imprimatur.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imprimatur.reading.LivePage;

/** Where the same is said in another language. */
public record Translation(
        @Schema(example = "zh") String locale,
        @Schema(example = "compliance/iso-27001") String path,
        @Schema(example = "/zh/compliance/iso-27001") String url,
        boolean prevailing) {
    static Translation of(LivePage page, String root) {
        return new Translation(page.locale().value(), page.path().value(), root + page.address(), page.prevailing());
    }
}
