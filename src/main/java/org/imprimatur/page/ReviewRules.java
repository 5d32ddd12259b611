package org.imprimatur.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the texts of a content type need before the public may read them.
 *
 * @param exceptions where one fits a text, it holds instead of what is usual; the last one that fits
 * @param flagsClaims whether readers are told, too, when a page claims a certification that is over; those at the desk
 *     always are
 */
public record ReviewRules(ReviewPolicy usual, List<Except> exceptions, boolean flagsClaims) {
    public ReviewRules {
        exceptions = List.copyOf(exceptions);
    }

    /** Where readers are told nothing of claims. */
    public ReviewRules(ReviewPolicy usual, List<Except> exceptions) {
        this(usual, exceptions, false);
    }

    /**
     * What holds for some of the texts.
     *
     * @param locales of the pages that it is for; empty for all
     * @param where the values of fields that it is for; empty for all
     */
    public record Except(Set<LocaleTag> locales, Map<String, Set<String>> where, ReviewPolicy policy) {
        public Except {
            locales = Set.copyOf(locales);
            where = Map.copyOf(where);
        }

        boolean fits(LocaleTag locale, Text text) {
            return (locales.isEmpty() || locales.contains(locale))
                    && where.entrySet().stream().allMatch(field -> says(text, field.getKey(), field.getValue()));
        }

        private static boolean says(Text text, String field, Set<String> values) {
            var said = text.fields().get(field);
            return said != null
                    && said.fold(values::contains, many -> many.stream().anyMatch(values::contains), rows -> false);
        }
    }

    public ReviewPolicy of(LocaleTag locale, Text text) {
        return exceptions.stream()
                .filter(except -> except.fits(locale, text))
                .map(Except::policy)
                .reduce(usual, (earlier, later) -> later);
    }

    /** Every capacity that some text of the type wants. */
    public Set<String> capacities() {
        return Stream.concat(Stream.of(usual), exceptions.stream().map(Except::policy))
                .flatMap(policy -> policy.capacities().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
