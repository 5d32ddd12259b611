package org.imprimatur.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.imprimatur.assets.AssetHistory;

/** Forgets people when nothing can come of their requests any more, and those who never confirmed theirs. */
public final class Forgetting {
    /** How long somebody has to confirm what they asked for. */
    public static final Duration UNCONFIRMED = Duration.ofDays(1);

    private final Requests requests;
    private final Applicants applicants;
    private final AccessSettings settings;
    private final Clock clock;

    public Forgetting(Requests requests, Applicants applicants, AccessSettings settings, Clock clock) {
        this.requests = requests;
        this.applicants = applicants;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int run() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int forgotten = 0;
        for (Applicant applicant : applicants.all()) {
            if (isToForget(applicant, now)) {
                applicants.erase(applicant.id());
                forgotten++;
            }
        }
        return forgotten;
    }

    private boolean isToForget(Applicant applicant, Instant now) {
        var request = requests.find(applicant.id());
        if (request.isEmpty()) {
            return applicant.asked().plus(UNCONFIRMED).isBefore(now);
        }
        // An erasure that was cut short is brought to its end.
        return request.get().isErased()
                || isLongOver(request.get(), now)
                        && requests.append(request.get(), AssetHistory.PRODUCT, now, Deed.ERASE, Map.of())
                                .isPresent();
    }

    private boolean isLongOver(Request request, Instant now) {
        return request.over(now)
                .filter(over -> over.plus(Duration.ofDays(settings.keepDays())).isBefore(now))
                .isPresent();
    }
}
