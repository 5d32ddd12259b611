package org.imprimatur.metrics;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All that is measured. What cannot be told now is left out, and the rest is told. */
public record Measured(List<Supplier<Metric>> all) {
    private static final Logger LOG = System.getLogger(Measured.class.getName());

    List<Metric> now() {
        return all.stream().flatMap(one -> now(one).stream()).toList();
    }

    private static Optional<Metric> now(Supplier<Metric> one) {
        try {
            return Optional.of(one.get());
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "A metric cannot be told now", away);
            return Optional.empty();
        }
    }
}
