package org.imprimatur.typing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody typed and has not saved. Theirs alone, and no revision.
 *
 * @param base the number of the revision that they began from; 0 for a page that is not there yet
 * @param inputs everything in the form as it was typed, half-finished rows too
 * @param stroke counts up within a sitting: what was typed earlier never takes the place of what was typed later
 * @param at when it was kept
 * @param thrown when its owner threw it away; it can be had back for a while
 */
public record WorkingCopy(
        CopyKey key, int base, Map<String, List<String>> inputs, long stroke, Instant at, Optional<Instant> thrown) {
    public WorkingCopy {
        var sorted = new TreeMap<String, List<String>>();
        inputs.forEach((name, values) -> sorted.put(name, List.copyOf(values)));
        inputs = Map.copyOf(sorted);
    }

    WorkingCopy thrown(Optional<Instant> when) {
        return new WorkingCopy(key, base, inputs, stroke, at, when);
    }

    public boolean isThrown() {
        return thrown.isPresent();
    }

    /** Whether its text was saved, and nothing is left in it. */
    public boolean isSpent() {
        return inputs.isEmpty();
    }

    /** In characters. */
    static long size(Map<String, List<String>> inputs) {
        return inputs.entrySet().stream()
                .mapToLong(input -> input.getKey().length()
                        + input.getValue().stream().mapToLong(String::length).sum())
                .sum();
    }
}
