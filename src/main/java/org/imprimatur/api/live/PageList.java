package org.imprimatur.api.live;

import java.util.List;
import java.util.Optional;

/**
 * Some of the pages that were asked for.
 *
 * @param complete of a search, whether every page was looked at: for a while after a start there may be more
 */
public record PageList(
        List<ListedPage> pages,
        int total,
        Optional<Boolean> complete,
        Optional<String> next,
        Optional<List<ListedPage>> included) {}
