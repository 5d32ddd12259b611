package org.imprimatur.desk.webhooks;

import java.util.List;
import org.imprimatur.desk.frame.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The screen of one webhook.
 *
 * @param secret that was just made and is shown this once; empty else
 * @param oldSecret until when the secret before the newest is good
 * @param show which tries are shown: all, or failed
 * @param skip how many newer ones are not
 * @param more how many older ones there are
 * @param failed how many events did not arrive
 * @param past what admins did with it
 */
public record WebhookView(
        HookLine hook,
        HookForm form,
        String problem,
        String secret,
        @Nullable Moment oldSecret,
        List<TryLine> tries,
        String show,
        int skip,
        int more,
        int failed,
        long days,
        List<Happening> past) {
    /** What was done with it. */
    public record Happening(String deed, String by, Moment at) {}
}
