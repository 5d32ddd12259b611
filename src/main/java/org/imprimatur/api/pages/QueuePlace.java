package org.imprimatur.api.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.imprimatur.api.frame.BadParameterException;
import org.imprimatur.api.frame.OpaqueCursor;
import org.imprimatur.editing.QueueQuestion.Order;
import org.imprimatur.redline.Summary;
import org.imprimatur.workflow.Review.Submission;
import org.imprimatur.workflow.Standing;

/**
 * Between which pages a piece of the queue ended: it stays right when pages come and go.
 *
 * @param first what the order asks for, the smallest first
 * @param since when the page was submitted, which decides among equals
 */
record QueuePlace(long first, long since, String id) implements Comparable<QueuePlace> {
    private static final Pattern FORM = Pattern.compile("(-?\\d{1,19}) (\\d{1,19}) (.{1,100})");
    private static final Comparator<QueuePlace> IN_ORDER = Comparator.comparingLong(QueuePlace::first)
            .thenComparingLong(QueuePlace::since)
            .thenComparing(QueuePlace::id);

    static QueuePlace of(Standing page, Order order, Function<Standing, Summary> size) {
        long since = nanos(page.submission().map(Submission::at));
        long first = switch (order) {
            case WAIT -> since;
            case DUE -> nanos(page.review().due());
            case SIZE -> -size.apply(page).words();
        };
        return new QueuePlace(first, since, page.id().value());
    }

    private static long nanos(Optional<Instant> at) {
        return at.map(then -> TimeUnit.SECONDS.toNanos(then.getEpochSecond()) + then.getNano())
                .orElse(Long.MAX_VALUE);
    }

    static QueuePlace at(String cursor) {
        var said = FORM.matcher(OpaqueCursor.said(cursor));
        try {
            if (said.matches()) {
                return new QueuePlace(Long.parseLong(said.group(1)), Long.parseLong(said.group(2)), said.group(3));
            }
        } catch (NumberFormatException tooLarge) {
            // As what has another form.
        }
        throw new BadParameterException("cursor", "API_CURSOR_WRONG");
    }

    String cursor() {
        return OpaqueCursor.of(first + " " + since + " " + id);
    }

    @Override
    public int compareTo(QueuePlace other) {
        return IN_ORDER.compare(this, other);
    }
}
