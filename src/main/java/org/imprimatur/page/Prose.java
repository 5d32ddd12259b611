package org.imprimatur.page;

/** Brings typed text into the form that is hashed, so that a browser's line ends never look like a change. */
final class Prose {
    private Prose() {}

    static String clean(String typed) {
        var clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> append(clean, point));
        return clean.toString();
    }

    private static void append(StringBuilder clean, int point) {
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean control = point < 0x20 && point != '\n' && point != '\t' || point == 0x7F || point == 0xFEFF;
        if (loneSurrogate) {
            clean.append('\uFFFD');
        } else if (!control) {
            clean.appendCodePoint(point);
        }
    }
}
