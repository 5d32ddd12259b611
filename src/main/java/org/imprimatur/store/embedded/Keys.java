package org.imprimatur.store.embedded;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * How values are compared, in memory exactly as SQLite does in its tables: numbers before texts, texts by code point.
 *
 * <p>Truth values compare as their names, dates as milliseconds, numbers that are no 64-bit integers as doubles.
 */
final class Keys {

    private Keys() {}

    /** The form of a value that is compared and indexed: a Long, a Double or a String; null when it has none. */
    static @Nullable Object of(@Nullable Object value) {
        var plain = Plain.of(value);
        if (plain instanceof String || plain instanceof Boolean) {
            return plain.toString();
        } else if (plain instanceof Integer || plain instanceof Long) {
            return ((Number) plain).longValue();
        } else if (plain instanceof BigInteger number && number.bitLength() < Long.SIZE) {
            return number.longValue();
        } else if (plain instanceof Number number) {
            return number.doubleValue();
        } else if (plain instanceof Date date) {
            return date.toInstant().toEpochMilli();
        }
        return null;
    }

    static boolean sameKind(Object a, Object b) {
        return a instanceof String == b instanceof String;
    }

    static int compare(Object a, Object b) {
        if (a instanceof String first) {
            return b instanceof String second ? compareText(first, second) : 1;
        }
        return b instanceof String ? -1 : compareNumbers((Number) a, (Number) b);
    }

    private static int compareNumbers(Number a, Number b) {
        if (a instanceof Long && b instanceof Long) {
            return Long.compare(a.longValue(), b.longValue());
        }
        if ((a instanceof Double && b instanceof Double) || !isFinite(a) || !isFinite(b)) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        return exact(a).compareTo(exact(b));
    }

    private static boolean isFinite(Number number) {
        return Double.isFinite(number.doubleValue());
    }

    private static BigDecimal exact(Number number) {
        return number instanceof Long ? BigDecimal.valueOf(number.longValue()) : new BigDecimal(number.doubleValue());
    }

    /** Java orders UTF-16 units, SQLite orders UTF-8 bytes; they differ where surrogates meet U+E000 to U+FFFF. */
    private static int compareText(String a, String b) {
        var length = Math.min(a.length(), b.length());
        for (var i = 0; i < length; i++) {
            var x = a.charAt(i);
            var y = b.charAt(i);
            if (x != y) {
                return Character.isSurrogate(x) == Character.isSurrogate(y)
                        ? Character.compare(x, y)
                        : Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** The first text after all those that start with the prefix; null when there is none. */
    static @Nullable String afterPrefix(String prefix) {
        var points = prefix.codePoints().toArray();
        for (var last = points.length - 1; last >= 0; last--) {
            if (points[last] < Character.MAX_CODE_POINT) {
                var next = points[last] + 1;
                points[last] = next == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : next;
                return new String(points, 0, last + 1);
            }
        }
        return null;
    }
}
