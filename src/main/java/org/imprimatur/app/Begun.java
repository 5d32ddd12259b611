package org.imprimatur.app;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the start is over, and the end has not begun. Who asks for health before that must not be the one who opens the store. */
@ApplicationScoped
public class Begun {
    private volatile boolean over;
    private volatile boolean stopping;

    void done() {
        over = true;
    }

    boolean isDone() {
        return over;
    }

    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }
}
