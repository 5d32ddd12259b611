package org.imprimatur.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/**
 * One arrow that a page has taken.
 *
 * @param number counts the steps of a page from 1
 * @param revision the revision that the step speaks of
 * @param details what else belongs to it, by the names in {@link Detail}
 */
public record Step(
        int number,
        Transition transition,
        int revision,
        Hash text,
        AccountName by,
        Instant at,
        Map<Detail, String> details) {
    public Step {
        details = Map.copyOf(details);
    }

    /** What the step says, where it says something. */
    public Optional<String> says(Detail name) {
        return Optional.of(detail(name)).filter(said -> !said.isEmpty());
    }

    /** Empty where the step does not say. */
    public String detail(Detail name) {
        return details.getOrDefault(name, "");
    }
}
