package org.imprimatur.app;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the start is over. Who asks for health before that must not be the one who opens the store. */
@ApplicationScoped
public class Begun {
    private volatile boolean over;

    void done() {
        over = true;
    }

    boolean isDone() {
        return over;
    }
}
