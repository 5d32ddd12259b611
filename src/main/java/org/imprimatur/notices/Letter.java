package org.imprimatur.notices;

import java.time.Instant;

/**
 * A mail, ready to be sent.
 *
 * @param messageId what stands before the @ of its Message-ID
 * @param thread the same for all mails about one page; empty where there are several
 * @param text the same as plain text, for those who read that
 * @param leave where whoever gets it says that they want no more; empty where nowhere
 */
public record Letter(
        String messageId,
        String thread,
        Address to,
        String language,
        String subject,
        String html,
        String text,
        Instant at,
        String leave) {
    /** To somebody of the house, who does not leave by a link. */
    public Letter(
            String messageId,
            String thread,
            Address to,
            String language,
            String subject,
            String html,
            String text,
            Instant at) {
        this(messageId, thread, to, language, subject, html, text, at, "");
    }
}
