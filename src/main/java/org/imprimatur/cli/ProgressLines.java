package org.imprimatur.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.imprimatur.backup.Progress;

/** Shows long work: a bar that moves where a terminal shows it, else a line now and then. */
final class ProgressLines implements Progress {
    /** The launcher says whether a person looks at the error stream; Java cannot tell. */
    private static final String TERMINAL = "imprimatur.terminal";

    private static final int WIDTH = 30;
    private static final Duration BAR_EVERY = Duration.ofMillis(200);
    private static final Duration LINE_EVERY = Duration.ofSeconds(10);

    private final PrintWriter err;
    private final boolean isTerminal;

    ProgressLines(PrintWriter err, boolean isTerminal) {
        this.err = err;
        this.isTerminal = isTerminal;
    }

    static ProgressLines on(PrintWriter err) {
        return new ProgressLines(err, Boolean.getBoolean(TERMINAL));
    }

    @Override
    public Work begin(String what, long total) {
        return new Shown(what, Math.max(1, total));
    }

    private final class Shown implements Work {
        private final String what;
        private final long total;
        private final long begun = System.nanoTime();
        private final long every = (isTerminal ? BAR_EVERY : LINE_EVERY).toNanos();
        private long shown = begun;
        private boolean wasShown;

        Shown(String what, long total) {
            this.what = what;
            this.total = total;
        }

        @Override
        public void done(long soFar) {
            long now = System.nanoTime();
            if (now - shown >= every) {
                shown = now;
                wasShown = true;
                show(Math.min(100, soFar * 100 / total), Duration.ofNanos(now - begun));
            }
        }

        private void show(long percent, Duration since) {
            var text = isTerminal ? bar(percent) : "%s: %d %%".formatted(what, percent);
            var left = percent == 0 ? "" : ", about %d s left".formatted(since.toSeconds() * (100 - percent) / percent);
            err.print(isTerminal ? "\r" + text + left + "   " : text + left + System.lineSeparator());
            err.flush();
        }

        private String bar(long percent) {
            int full = (int) (percent * WIDTH / 100);
            return "%-20s [%s%s] %3d %%".formatted(what, "#".repeat(full), ".".repeat(WIDTH - full), percent);
        }

        /** Leaves the bar full, and nothing of what was too quick to be shown. */
        @Override
        public void close() {
            if (wasShown && isTerminal) {
                err.println("\r" + bar(100) + " ".repeat(25));
                err.flush();
            }
        }
    }
}
