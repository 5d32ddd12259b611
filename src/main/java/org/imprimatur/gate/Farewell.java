package org.imprimatur.gate;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Holds up the end until everybody is answered. A servlet, because containers take servlets away first, before all that
 * they need, and this one is declared before the others; it has no address.
 */
public class Farewell extends HttpServlet {
    private static final Logger LOG = System.getLogger(Farewell.class.getName());

    private transient Traffic traffic;
    private transient Patience patience;

    /** For the container, which fills in methods after it made a servlet. */
    @SuppressWarnings("NullAway.Init")
    public Farewell() {}

    @Inject
    void open(Traffic traffic, Patience patience) {
        this.traffic = traffic;
        this.patience = patience;
    }

    @Override
    public void destroy() {
        traffic.close();
        long left = traffic.await(patience.atMost());
        if (left == 0) {
            LOG.log(Level.INFO, "Stopping: everybody is answered");
        } else {
            LOG.log(Level.WARNING, "Stopping: {0} requests took longer than {1}", left, patience.atMost());
        }
    }
}
