package org.imprimatur.spi;

import java.time.Instant;

/**
 * What somebody is told: a notice to people of the house, or news to readers who asked for them.
 *
 * @param id the same whenever it is tried again
 * @param thread the same for all about one page; empty where there are several
 * @param to the e-mail address of whoever is told
 * @param text the same as plain text
 * @param leave where whoever gets it says that they want no more; empty where nowhere
 */
public record Mail(
        String id,
        String thread,
        String to,
        String language,
        String subject,
        String html,
        String text,
        Instant at,
        String leave) {}
