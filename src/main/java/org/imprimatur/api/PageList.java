package org.imprimatur.api;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the pages that were asked for. */
@Schema(description = "Live pages by locale and path.")
public record PageList(
        List<ListedPage> pages,

        @Schema(description = "How many pages there are on all lists together.", example = "42")
        int total,

        @Schema(description = "Ask for the next list with this cursor; left out on the last list.")
        Optional<String> next) {}
