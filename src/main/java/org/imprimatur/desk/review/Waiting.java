package org.imprimatur.desk.review;

import org.imprimatur.desk.frame.Moment;
import org.imprimatur.desk.pages.PageLine;
import org.jspecify.annotations.Nullable;

/**
 * One page that waits.
 *
 * @param assignee who is asked by name; empty where nobody is
 * @param due until when an answer is expected
 * @param comments how many are open
 * @param isNew whether the public reads nothing of it yet
 * @param isOwn whether whoever looks wrote in it, and so may not sign it off
 * @param progress how far its sign-offs are
 */
public record Waiting(
        PageLine page,
        String submitter,
        Moment submitted,
        String note,
        String assignee,
        @Nullable Moment due,
        boolean isOverdue,
        int comments,
        int added,
        int removed,
        boolean isNew,
        boolean isOwn,
        Progress progress) {}
