package org.imprimatur.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.imprimatur.assets.AssetVerification;
import org.imprimatur.journal.Verification;

/** What a check found about pages and accounts, and about images and documents. */
public record Findings(Verification.Report journals, AssetVerification.Report assets) {
    Optional<String> damage() {
        return journals.damage().or(assets::damage);
    }

    /** Prints them; the result is the exit code. */
    int tell(PrintWriter out) {
        out.printf(
                "%d chains, %d entries, %d texts, %d files checked.%n",
                journals.chains(), journals.entries(), journals.texts(), assets.assets());
        out.println(damage().map(first -> "DAMAGED: " + first).orElse("Every chain and every hash holds."));
        return damage().isPresent() ? 1 : 0;
    }
}
