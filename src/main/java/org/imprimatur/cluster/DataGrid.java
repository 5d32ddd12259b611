package org.imprimatur.cluster;

import fish.payara.micro.cdi.Inbound;
import fish.payara.micro.cdi.Outbound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Rings at the other nodes of Payara's data grid, by a clustered event of CDI. It says who rings and how far the news
 * go, and nothing that anybody has to believe: whoever hears it looks into the store. Where there is no grid, nobody hears
 * it, and each node looks by itself often enough.
 */
@ApplicationScoped
public class DataGrid {
    private static final Logger LOG = System.getLogger(DataGrid.class.getName());
    private static final String NAME = "imprimatur";

    private final Event<Serializable> others;
    private final Neighbours neighbours;

    @Inject
    public DataGrid(@Outbound(eventName = NAME, loopBack = false) Event<Serializable> others, Neighbours neighbours) {
        this.others = others;
        this.neighbours = neighbours;
    }

    @SuppressWarnings("NullAway") // only the container's proxy is made so
    protected DataGrid() {
        this(null, null);
    }

    /** Nothing hangs on it: who does not hear it is late by a moment. */
    public void ring(Ring ring) {
        try {
            others.fire(ring.words());
        } catch (RuntimeException failure) {
            LOG.log(Level.DEBUG, "The other nodes were not rung at", failure);
        }
    }

    void heard(@Observes @Inbound(eventName = NAME) Serializable words) {
        Ring.of(words).ifPresent(neighbours::heard);
    }
}
