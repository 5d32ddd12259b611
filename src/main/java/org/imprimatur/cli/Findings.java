package org.imprimatur.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.imprimatur.assets.AssetVerification;
import org.imprimatur.journal.Verification;

/** What a check found about pages and accounts, and about images and documents. */
public record Findings(Verification.Report journals, AssetVerification.Report assets) {
    private static final int MOST = 100;

    private List<String> problems() {
        return Stream.concat(journals.problems().stream(), assets.damage().stream())
                .toList();
    }

    /** Prints them; the result is the exit code. */
    int tell(PrintWriter out) {
        out.printf(
                "%d chains, %d entries, %d texts, %d files checked.%n",
                journals.chains(), journals.entries(), journals.texts(), assets.assets());
        if (assets.elsewhere() > 0) {
            out.printf("%d files are kept by the application and were not looked at.%n", assets.elsewhere());
        }
        var problems = problems();
        problems.stream().limit(MOST).forEach(problem -> out.println("DAMAGED: " + problem));
        if (problems.size() > MOST) {
            out.println("… and " + (problems.size() - MOST) + " more.");
        }
        if (problems.isEmpty()) {
            out.println("Every chain and every hash holds.");
        }
        out.flush();
        return problems.isEmpty() ? 0 : 1;
    }
}
