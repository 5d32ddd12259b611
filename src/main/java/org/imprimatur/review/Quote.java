package org.imprimatur.review;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.imprimatur.redline.Plain;
import org.imprimatur.redline.Span;

/**
 * Words that somebody points at.
 *
 * @param prefix what stands before them, as much as tells which of several equal stretches is meant; may be empty
 * @param suffix what stands after them; may be empty
 * @param near how many characters, white space not counted, stand before them, where that is known
 */
public record Quote(String words, String prefix, String suffix, OptionalInt near) {
    public static final Quote NONE = new Quote("");

    public Quote(String words) {
        this(words, "", "", OptionalInt.empty());
    }

    /** Every place that may be meant; best there is exactly one. */
    public List<Span> in(Plain text) {
        var framed = text.find(words).stream()
                .filter(span -> stands(text.text(), span))
                .toList();
        if (framed.size() < 2 || near.isEmpty()) {
            return framed;
        }
        int place = text.placeOf(near.getAsInt());
        return framed.stream().min(Comparator.comparingInt(span -> Math.abs(span.from() - place))).stream()
                .toList();
    }

    private boolean stands(String text, Span span) {
        var before = text.substring(Math.max(0, span.from() - room(prefix)), span.from());
        var after = text.substring(span.to(), Math.min(text.length(), span.to() + room(suffix)));
        return Plain.dense(before).endsWith(Plain.dense(prefix))
                && Plain.dense(after).startsWith(Plain.dense(suffix));
    }

    /** Between the same characters there may be other white space. */
    private static int room(String some) {
        return some.isEmpty() ? 0 : 2 * some.length() + 8;
    }
}
