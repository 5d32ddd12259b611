package org.imprimatur.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Readers who come at a steady rate, however slow the answers are: each waits from the moment at which it was to be asked, so
 * that nobody who has to queue is left out.
 */
record Readers(URI base, List<String> addresses, int connections, int perSecond) {
    Times read(Duration span) throws InterruptedException, ExecutionException {
        var times = new Times();
        var people = Executors.newFixedThreadPool(connections);
        long begin = System.nanoTime() + 1_000_000;
        long pause = 1_000_000_000L * connections / perSecond;
        var all = IntStream.range(0, connections)
                .<Future<?>>mapToObj(one -> people.submit(() -> {
                    read(times, begin + pause * one / connections, pause, begin + span.toNanos(), one);
                    return null;
                }))
                .toList();
        people.shutdown();
        for (var one : all) {
            one.get();
        }
        return times;
    }

    private void read(Times times, long first, long pause, long end, int seed) throws IOException {
        try (var connection = new Connection(base)) {
            int at = seed;
            for (long due = first; due < end; due += pause) {
                for (long left; (left = due - System.nanoTime()) > 0; ) {
                    LockSupport.parkNanos(left);
                }
                var address = addresses.get(at++ % addresses.size());
                int status = connection.skim(address);
                if (status != 200) {
                    throw new IOException(address + " answered " + status);
                }
                times.add(System.nanoTime() - due);
            }
        }
    }
}
