package org.imprimatur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** How soon after the answer to a publish the site's search finds a word that only the new text has. */
public final class FindingBench {
    private static final int WARM_UPS = 20;
    private static final long PAUSE_NANOS = 2_000_000;

    private final PrintStream out;
    private final Editor editor;
    private final Connection reader;
    private final Times found = new Times();

    private FindingBench(PrintStream out, Editor editor, Connection reader) {
        this.out = out;
        this.editor = editor;
        this.reader = reader;
    }

    /** Base, log, how often. */
    public static void main(String[] arguments) throws IOException {
        var base = URI.create(arguments[0]);
        var editor = new Editor(new Office(base, Path.of(arguments[1])), "bench/finding");
        try (var reader = new Connection(base)) {
            new FindingBench(System.out, editor, reader).run(Integer.parseInt(arguments[2]));
        }
    }

    private void run(int often) throws IOException {
        for (int turn = 0; turn < WARM_UPS; turn++) {
            publish();
        }
        found.clear();
        for (int turn = 0; turn < often; turn++) {
            publish();
        }
        out.printf(
                "from the answer to a publish to the search that finds it: p50 %.1f   p99 %.1f   at most %.1f ms of %d%n",
                found.percentile(50), found.percentile(99), found.percentile(100), found.count());
        Results.add("sought", "product", "ms", found.percentile(99));
    }

    private void publish() throws IOException {
        editor.publish();
        long answered = System.nanoTime();
        while (!isFound()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        found.add(System.nanoTime() - answered);
    }

    private boolean isFound() throws IOException {
        var answer = reader.get("/search/en?q=" + editor.mark());
        if (answer.status() != 200) {
            throw new IOException("a search answered " + answer.status());
        }
        return answer.body().contains("\"" + editor.address() + "\"");
    }
}
