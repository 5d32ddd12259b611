package org.imprimatur.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.imprimatur.review.SealKey;

/** Opens a data directory for reading only and tells with which key it seals evidence. */
public interface KeptKeys {
    /** Empty where none was made yet. */
    Optional<SealKey> of(Path data);
}
