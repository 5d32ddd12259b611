package org.imprimatur.redline;

import java.util.regex.Pattern;

/** What is replaced as a whole or not at all, though it is made of many words: an address, a percentage, a Chinese date. */
final class Whole {

    private static final String ENDS_ADDRESS = "\\s<>\"'()\\[\\]{}|`\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF";
    private static final String BEGINS_ADDRESS = "(?:https?://|www\\.|mailto:)";
    private static final Pattern ADDRESS = Pattern.compile(BEGINS_ADDRESS + "[^" + ENDS_ADDRESS + "]++");
    private static final Pattern ADDRESS_IN_HTML =
            Pattern.compile(BEGINS_ADDRESS + "(?:[^&" + ENDS_ADDRESS + "]|&amp;)++");
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._%+-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++");
    private static final Pattern FIGURE = Pattern.compile(
            "(?:[0-9]{1,4} ?年 ?)?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?[日号])|[0-9]{2,4} ?年 ?[0-9]{1,2} ?月|[0-9]++(?:[.,][0-9]++)*+ ?[%‰％]");

    private static final String ENDS_SENTENCE = ".,;:!?*_~-";

    private Whole() {}

    /** Where it ends; the place itself where there is none. */
    static int end(String text, int at, boolean html) {
        char first = text.charAt(at);
        if (first >= '0' && first <= '9') {
            int end = end(FIGURE, text, at);
            return end > at ? end : end(MAILBOX, text, at);
        }
        if (!(first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z')) {
            return at;
        }
        int end = "hwm".indexOf(first) < 0 ? at : end(html ? ADDRESS_IN_HTML : ADDRESS, text, at);
        while (end > at && ENDS_SENTENCE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > at ? end : end(MAILBOX, text, at);
    }

    private static int end(Pattern pattern, String text, int at) {
        var found = pattern.matcher(text).region(at, text.length());
        return found.lookingAt() ? found.end() : at;
    }
}
