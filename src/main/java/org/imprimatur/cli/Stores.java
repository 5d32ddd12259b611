package org.imprimatur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imprimatur.backup.Contents;
import org.imprimatur.backup.Kind;
import org.imprimatur.backup.Progress;
import org.imprimatur.backup.Vessel;

/** The stores that commands work on. */
public interface Stores {
    /** Checks everything in it; changes nothing. */
    Findings inspect(Optional<Path> data, Progress progress);

    /** All that it holds, to be read beside a running server as well. */
    Contents contents(Optional<Path> data);

    /** One to be filled; its data directory is made where it is missing. */
    Filling filling(Optional<Path> data);

    /** One to be repaired; MongoDB looks after itself. */
    Damaged damaged(Path data);

    /** The kinds of documents that a backup may hold. */
    List<Kind> kinds();

    /** Whether the message of an exception that came from a store is a sentence for people. */
    boolean explains(Exception failure);

    /** A store that is being filled and can be checked before it is called whole. */
    interface Filling extends Vessel {
        Findings inspect(Progress progress);
    }
}
