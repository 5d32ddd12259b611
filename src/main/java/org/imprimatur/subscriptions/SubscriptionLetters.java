package org.imprimatur.subscriptions;

import java.time.Instant;
import java.util.List;
import org.imprimatur.notices.Letter;

/** Writes to subscribers, in their language. */
public interface SubscriptionLetters {
    /** Asks whether it was really they. */
    Letter confirm(Subscriber subscriber, String secret, Instant now);

    /**
     * What was published.
     *
     * @param messageId the same where the same mail is tried again
     */
    Letter news(Subscriber subscriber, String messageId, List<News> news, Instant now);
}
