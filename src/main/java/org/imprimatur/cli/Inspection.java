package org.imprimatur.cli;

import java.nio.file.Path;
import org.imprimatur.journal.Verification;

/** Opens a data directory for reading only and checks everything in it. */
public interface Inspection {
    Verification.Report of(Path data);
}
