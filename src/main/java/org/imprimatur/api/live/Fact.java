package org.imprimatur.api.live;

import java.util.List;
import java.util.function.Function;
import org.imprimatur.reading.LivePage;

/** Something that a page says and that lists can be narrowed or sorted by. A field of many values says each of them. */
record Fact(String name, Function<LivePage, List<String>> read) {
    List<String> of(LivePage page) {
        return read.apply(page).stream().filter(value -> !value.isEmpty()).toList();
    }

    /** The first of them, or nothing at all: what lists are sorted by. */
    String first(LivePage page) {
        return of(page).stream().findFirst().orElse("");
    }
}
