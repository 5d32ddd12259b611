package org.imprimatur.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Work beside all requests, for rounds that begin with the start, when the server's own executor cannot be had yet. */
final class Background {
    private Background() {}

    /** One thread, which keeps no process alive. */
    static ScheduledExecutorService rounds(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "imprimatur-" + name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** As many threads as there is work at once; those without work end. */
    static ExecutorService workers(String name) {
        return Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "imprimatur-" + name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
