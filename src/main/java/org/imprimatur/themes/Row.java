package org.imprimatur.themes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page in the table of its type.
 *
 * @param since when it was last changed
 */
public record Row(String title, String href, String summary, Day since, Day reviewed, List<Fact> facts) {
    public Row {
        facts = List.copyOf(facts);
    }

    /** For templates that have a column for a field. */
    public @Nullable Fact fact(String name) {
        return find(name).orElse(null);
    }

    private Optional<Fact> find(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }
}
