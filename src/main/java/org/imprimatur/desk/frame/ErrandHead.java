package org.imprimatur.desk.frame;

import org.imprimatur.listing.Errand;

/** Where long work is: in a list, or at the top of its own screen. */
public record ErrandHead(String id, String name, Moment begun, String state, int done, int total) {
    public static ErrandHead of(Errand<?> errand, Words words) {
        return new ErrandHead(
                errand.id(),
                errand.name(),
                Moment.of(errand.begun(), words),
                errand.state().name(),
                errand.done(),
                errand.total());
    }

    public boolean isWorking() {
        return state.equals("WORKING");
    }
}
