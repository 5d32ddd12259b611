package org.imprimatur.desk.types;

import java.util.List;
import org.imprimatur.desk.frame.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What became of a type.
 *
 * @param from the version that the redline begins from; 0 is the file that came with the installation
 * @param redline of the file from one version to the other; empty where they are the same
 * @param versions the newest first
 */
public record HistoryView(
        String name,
        String label,
        int version,
        int from,
        int to,
        String redline,
        List<String> changes,
        List<Line> versions) {
    /**
     * One version.
     *
     * @param by empty for the file that came with the installation
     * @param restored the version that was gone back to; -1 where none was
     */
    public record Line(int number, String by, @Nullable Moment at, String note, int restored, String hash) {}
}
