package org.imprimatur.notify;

import java.util.List;
import java.util.Optional;

/**
 * One notice in words, before it becomes HTML or plain text.
 *
 * @param title of the page
 * @param what happened, as one sentence
 * @param quote what somebody said, in their words
 * @param facts beside it
 * @param link to the screen where one answers
 * @param changes what is different in the text
 */
record Story(
        String subject,
        String title,
        String language,
        String what,
        Optional<String> quote,
        List<String> facts,
        String link,
        List<MailRedline> changes) {}
