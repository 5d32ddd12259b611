package org.imprimatur.backup;

/** Is told how far long work has come. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (what, total) -> done -> {};

    /** One thing that is being done. */
    @FunctionalInterface
    interface Work extends AutoCloseable {
        void done(long soFar);

        @Override
        default void close() {}
    }

    /**
     * Work begins.
     *
     * @param what a few words
     * @param total what {@code done} will come to, about
     */
    Work begin(String what, long total);
}
