package org.imprimatur.review;

import java.util.Optional;
import org.imprimatur.redline.Course;
import org.imprimatur.redline.Plain;
import org.imprimatur.redline.Span;

/**
 * How words that somebody read are written.
 *
 * @param span in the text as it is written
 * @param bare false where marks stand between the words, so that whoever rewords them must see those
 */
public record Written(Span span, boolean bare) {
    /**
     * Finds them.
     *
     * @param read the field as it is read, and the stretch of it that is meant
     * @param source the same field as it is written
     */
    public static Optional<Written> of(Plain read, Span span, String source) {
        return Course.ofPlain(oneLine(read.text()), oneLine(source))
                .follow(span)
                .map(found -> found.same()
                        ? new Written(found.span(), true)
                        : new Written(widened(found.span(), source), false));
    }

    /** A paragraph is one line to its reader, and often several to its writer. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s", " ");
    }

    /** Up to the white space around it: marks stand close to the words that they mark. */
    private static Span widened(Span span, String source) {
        int from = span.from();
        while (from > 0 && !Character.isWhitespace(source.charAt(from - 1))) {
            from--;
        }
        int to = span.to();
        while (to < source.length() && !Character.isWhitespace(source.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }
}
