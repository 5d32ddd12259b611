package org.imprimatur.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.imprimatur.assets.AssetVerification;
import org.imprimatur.journal.Verification;

/** Opens a data directory for reading only and checks everything in it. */
public interface Inspection {
    Findings of(Path data);

    /** What was found about pages and accounts, and about images and documents. */
    record Findings(Verification.Report journals, AssetVerification.Report assets) {
        Optional<String> damage() {
            return journals.damage().or(assets::damage);
        }
    }
}
