package org.imprimatur.access;

import java.time.Instant;
import org.imprimatur.notices.Letter;

/** Writes to people who ask for documents, in their language. */
public interface AccessLetters {
    /** Asks whether it was really they who asked. */
    Letter confirm(Applicant applicant, String title, String secret, Instant now);

    /** The answer was yes: where the document is. */
    Letter granted(Applicant applicant, Decision decision, String title, String secret, Instant now);

    Letter denied(Applicant applicant, Decision decision, String title, Instant now);
}
