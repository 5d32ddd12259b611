package org.imprimatur.themes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as lists show it.
 *
 * @param issuer who issued a certificate, else empty
 * @param until the day on which a certificate ends
 * @param facts the fields that readers get
 */
public record Card(
        String type,
        String typeLabel,
        String title,
        String summary,
        String href,
        Day since,
        @Nullable Validity validity,
        String issuer,
        @Nullable Day until,
        String icon,
        List<Fact> facts) {
    /** For templates that show a field in a list. */
    public @Nullable Fact fact(String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
