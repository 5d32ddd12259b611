package org.imprimatur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.imprimatur.workflow.Transition;

/**
 * Readers come at a steady rate, in turn while nobody writes and while editors save, submit, sign off and publish without
 * pause: how long readers wait, and how soon after the answer to a publish they find it.
 */
public final class PublishingBench implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final int ROUTE = 4;
    private static final List<String> OTHERS = List.of(
            "/en/",
            "/zh/",
            "/en/compliance/iso-27001",
            "/zh/compliance/iso-27001",
            "/api/v1/pages/en/compliance/iso-27001",
            "/api/v1/pages?type=certification&locale=en");

    private final PrintStream out;
    private final URI base;
    private final List<Editor> editors = new ArrayList<>();
    private final ReadersAside readers;
    private final Times publishing = new Times();
    private final Times visible = new Times();
    private final Times sent = new Times();
    private final AtomicInteger stale = new AtomicInteger();

    private PublishingBench(PrintStream out, URI base, Path log, int writers, int perSecond) throws IOException {
        this.out = out;
        this.base = base;
        var office = new Office(base, log);
        for (int number = 0; number < writers; number++) {
            var editor = new Editor(office, "bench/p" + number);
            editor.publish();
            editors.add(editor);
        }
        var addresses = Stream.concat(
                        OTHERS.stream(), editors.stream().limit(ROUTE).map(Editor::address))
                .toList();
        readers = new ReadersAside(new Readers(base, addresses, CONNECTIONS, perSecond));
    }

    /** Base, log, editors, readers a second, rounds, seconds a turn. */
    public static void main(String[] arguments) throws Exception {
        try (var bench = new PublishingBench(
                System.out,
                URI.create(arguments[0]),
                Path.of(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]))) {
            bench.run(Integer.parseInt(arguments[4]), Duration.ofSeconds(Integer.parseInt(arguments[5])));
        }
    }

    @Override
    public void close() {
        readers.close();
    }

    private void run(int rounds, Duration turn) throws Exception {
        writing(turn);
        writing(turn);
        forget();
        var idle = new double[rounds];
        var busy = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            idle[round] = said("idle", readers.read(turn));
            busy[round] = said(editors.size() + " editors", writing(turn));
            Results.add("readers", "idle", "ms", idle[round]);
            Results.add("readers", "product", "ms", busy[round]);
        }
        double ratio = Times.median(busy) / Times.median(idle);
        out.printf(
                "readers' p99: %.2f ms idle, %.2f ms with %d editors: %.2f times%n",
                Times.median(idle), Times.median(busy), editors.size(), ratio);
        double each = publishing.count() / (rounds * (double) turn.toSeconds());
        out.printf("%.1f publishes a second, %.1f ms each (median)%n", each, publishing.percentile(50));
        tell("found by a reader, from the answer", visible);
        tell("the same, from sending the publish", sent);
        out.printf("found only later than with the first look: %d of %d%n", stale.get(), visible.count());
        Results.add("found", "product", "ms", visible.percentile(99));
        Results.add("sent", "product", "ms", sent.percentile(99));
    }

    private void forget() {
        Stream.of(publishing, visible, sent).forEach(Times::clear);
        stale.set(0);
    }

    private double said(String when, Times times) {
        out.printf(
                "  %-10s p50 %6.2f   p99 %6.2f   p99.9 %7.2f ms of %,d%n",
                when, times.percentile(50), times.percentile(99), times.percentile(99.9), times.count());
        return times.percentile(99);
    }

    private void tell(String what, Times times) {
        out.printf(
                "%s: p50 %.1f   p99 %.1f   at most %.1f ms%n",
                what, times.percentile(50), times.percentile(99), times.percentile(100));
    }

    private Times writing(Duration turn) throws IOException, InterruptedException, ExecutionException {
        var isOver = new AtomicBoolean();
        var people = Executors.newFixedThreadPool(editors.size());
        var all =
                editors.stream().map(editor -> publish(people, editor, isOver)).toList();
        people.shutdown();
        try {
            return readers.read(turn);
        } finally {
            isOver.set(true);
            for (var one : all) {
                one.get();
            }
        }
    }

    private Future<?> publish(ExecutorService people, Editor editor, AtomicBoolean isOver) {
        return people.submit(() -> {
            while (!isOver.get()) {
                publish(editor);
            }
            return null;
        });
    }

    /** Whoever looks comes anew, with a connection of their own. */
    private void publish(Editor editor) throws IOException {
        long took = editor.publish().get(Transition.PUBLISH);
        long answered = System.nanoTime();
        int looks = 1;
        try (var reader = new Connection(base)) {
            while (!reader.get(editor.address()).body().contains(editor.mark() + ".")) {
                looks++;
            }
        }
        long found = System.nanoTime() - answered;
        publishing.add(took);
        visible.add(found);
        sent.add(took + found);
        stale.addAndGet(looks > 1 ? 1 : 0);
    }
}
