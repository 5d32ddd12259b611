package org.imprimatur.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes a reader asks for by {@code Range}.
 *
 * @param span empty where the whole is asked for, or where the range lies outside of the file
 * @param isOutside that there are no such bytes
 */
record Wish(Optional<Span> span, boolean isOutside) {
    private static final Wish WHOLE = new Wish(Optional.empty(), false);
    private static final Wish OUTSIDE = new Wish(Optional.empty(), true);
    private static final Pattern FORM = Pattern.compile("(?i)bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /** Several ranges, other units and nonsense mean the whole, as RFC 9110 allows. */
    static Wish of(@Nullable String range, long size) {
        var asked = FORM.matcher(range == null ? "" : range);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return WHOLE;
        }
        return asked.group(1).isEmpty() ? last(Long.parseLong(asked.group(2)), size) : between(asked, size);
    }

    private static Wish last(long some, long size) {
        return some == 0 ? OUTSIDE : within(Math.max(0, size - some), size);
    }

    private static Wish between(Matcher asked, long size) {
        long from = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? size - 1 : Long.parseLong(asked.group(2));
        if (last < from && !asked.group(2).isEmpty()) {
            return WHOLE;
        }
        return from >= size ? OUTSIDE : within(from, Math.min(last + 1, size));
    }

    private static Wish within(long from, long to) {
        return new Wish(Optional.of(new Span(from, to)), false);
    }
}
