package org.imprimatur.api.live;

import java.time.Instant;
import java.util.List;
import org.imprimatur.reading.LivePage;

/** That the text was signed off. By whom is for the desk. */
public record ReviewOfPage(Instant at, List<String> capacities) {
    static ReviewOfPage of(LivePage page) {
        return new ReviewOfPage(page.reviewed(), page.capacities());
    }
}
